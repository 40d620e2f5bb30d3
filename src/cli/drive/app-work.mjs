/**
 * Work in the full app, extension tab or web app, as a person does it.
 */
import { words } from './words.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * @param {Page} app
 * @param {{ given: string, family: string }} client
 * @param {import('./words.mjs').Language} [language]
 */
export async function addClientInApp(app, { given, family }, language = 'en') {
  const word = (/** @type {string} */ key) => words(key, {}, language);
  await app.getByRole('link', { name: word('shell_clients'), exact: true }).click();
  await app
    .getByRole('button', { name: word('client_add'), exact: true })
    .first()
    .click();
  await app.getByRole('textbox', { name: word('client_given'), exact: true }).fill(given);
  await app.getByRole('textbox', { name: word('client_family'), exact: true }).fill(family);
  await app.getByRole('button', { name: word('client_add'), exact: true }).click();
  await app.getByRole('heading', { name: `${given} ${family}`, level: 1 }).waitFor();
}

/** Opens the note editor from a client's page. @param {Page} app */
export async function startNote(app) {
  await app.getByRole('button', { name: words('client_write_note'), exact: true }).click();
  return app.getByRole('textbox', { name: words('note_section_narrative'), exact: true });
}

/**
 * Brings the invented people in.
 * @param {Page} app
 * @param {import('./words.mjs').Language} [language]
 */
export async function showSamplePeople(app, language = 'en') {
  await app.getByRole('link', { name: words('shell_settings', {}, language), exact: true }).click();
  await app
    .getByRole('button', { name: words('common_sample_people', {}, language), exact: true })
    .first()
    .click();
}

/**
 * Writes a service into the directory by hand.
 * @param {Page} app
 * @param {string} name
 */
export async function writeService(app, name) {
  await app.getByRole('link', { name: words('shell_directory'), exact: true }).click();
  await app
    .getByRole('button', { name: words('directory_add'), exact: true })
    .first()
    .click();
  await app.getByRole('textbox', { name: words('clip_edit_name'), exact: true }).fill(name);
  await app.getByRole('button', { name: words('directory_save'), exact: true }).click();
  await app.getByRole('heading', { name, level: 1 }).waitFor();
}

/**
 * Puts a service of the directory on the list of the client whose page is shown.
 * @param {Page} app
 * @param {string} typed what to look for; the first found is taken
 * @returns {Promise<string>} the service
 */
export async function addReferral(app, typed) {
  await app.getByRole('tab', { name: words('client_tab_referrals'), exact: true }).click();
  await app.getByRole('combobox', { name: words('client_list_add') }).fill(typed);
  const option = app.getByRole('listbox').getByRole('option').first();
  const name = (await option.innerText()).split('\n')[0] ?? '';
  await option.click();
  await app
    .getByRole('list', { name: words('client_panel_referrals'), exact: true })
    .getByText(name)
    .first()
    .waitFor();
  return name;
}
