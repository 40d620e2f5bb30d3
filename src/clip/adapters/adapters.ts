/**
 * The software that resource lists are often made with. Class names are those that the product itself writes, whatever
 * the theme; each has a test page of its own. A new one needs a product that many sites use, never a site.
 */
import type { Adapter } from './adapter';

export const ADAPTERS: readonly Adapter[] = [
  { software: 'WP Store Locator (WordPress)', page: 'wp-store-locator', records: '#wpsl-stores li' },
  {
    software: 'WP Go Maps marker list (WordPress)',
    page: 'wp-go-maps-list',
    records: '.wpgmaps_mlist_row',
    name: '.wpgmza_marker_title',
    fields: { description: '.wpgmza-desc' },
  },
  {
    software: 'Store Locator Plus (WordPress)',
    page: 'store-locator-plus',
    records: '.results_wrapper',
    name: '.location_name',
  },
  {
    software: 'GeoDirectory (WordPress)',
    page: 'geodirectory-list',
    records: 'li.geodir-post',
    name: '.geodir-entry-title',
    fieldClass: 'geodir-field-',
  },
  {
    software: 'Business Directory Plugin (WordPress)',
    page: 'business-directory-plugin',
    records: '.wpbdp-listing',
    name: '.listing-title',
    fieldClass: 'wpbdp-field-',
  },
  {
    software: 'Directorist (WordPress)',
    page: 'directorist-list',
    records: '.directorist-listing-single',
    name: '.directorist-listing-title',
  },
  {
    software: 'Elementor accordion (WordPress)',
    page: 'elementor-accordion',
    records: '.elementor-accordion-item',
    name: '.elementor-tab-title',
  },
  {
    software: 'Divi toggles (WordPress)',
    page: 'divi-toggles',
    records: '.et_pb_toggle',
    name: '.et_pb_toggle_title',
  },
  {
    software: 'Drupal Views (fields)',
    page: 'drupal-views-fields',
    records: '.views-row',
    name: '.views-field-title',
    fieldClass: 'views-field-field-',
  },
  { software: 'Drupal 8+ node fields', page: 'drupal-node-fields', fieldClass: 'field--name-field-' },
  { software: 'Drupal 7 node fields', page: 'drupal-seven-fields', fieldClass: 'field-name-field-' },
  {
    software: 'Squarespace 7.1 list section',
    page: 'squarespace-list-section',
    records: 'li.list-item',
    name: '.list-item-content__title',
    fields: { description: '.list-item-content__description' },
  },
  {
    software: 'CivicEngage staff directory widget (CivicPlus)',
    page: 'civicplus-directory',
    staff: 'li.widgetItem.h-card',
  },
  {
    software: 'Bootstrap accordion',
    page: 'bootstrap-accordion',
    records: '.accordion-item',
    name: '.accordion-button',
  },
];
