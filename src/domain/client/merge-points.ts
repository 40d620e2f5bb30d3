/**
 * The ways to reach two clients who are one. No number and no rule is lost: what is not the main one any more is a further
 * point with what was said about it, and a rule about one number never hides another about the same number.
 */
import { sameJson } from '../record/edit';
import type { Json } from '../record/json';
import type { Entries } from '../record/record';
import type { Client } from './client';
import { type ContactPoint, contactPointsOf, isMain, type MainPoint } from './contact-point';
import { hasRule } from './safe-contact';

const MAIN: readonly MainPoint[] = ['phone', 'email'];

/** The entries of `contacts`. `sides` says whose phone and e-mail are the main ones. */
export function mergePoints(
  kept: Client,
  other: Client,
  sides: Readonly<Record<MainPoint, 'kept' | 'other'>>,
): Entries<ContactPoint> | undefined {
  const more = ({ contacts = {} }: Client) => Object.entries(contacts).filter(([key]) => !isMain(key));
  const points: Record<string, ContactPoint> = Object.fromEntries([...more(other), ...more(kept)]);
  for (const key of MAIN) {
    const [mine, theirs] = [mainOf(kept, key), mainOf(other, key)];
    const [main, rest, from] = sides[key] === 'other' ? [theirs, mine, kept.id] : [mine, theirs, other.id];
    const stays = main ?? rest;
    if (stays && saysMore(stays)) points[key] = stays;
    if (!main || !rest) continue;
    if (rest.value !== main.value) points[`${from}-${key}`] = rest;
    else if (!saysMore(main) && saysMore(rest)) points[key] = rest;
    else if (saysMore(rest) && !sameJson(asJson(rest), asJson(main))) points[`${from}-${key}`] = rest;
  }
  return Object.keys(points).length > 0 ? points : undefined;
}

function mainOf(client: Client, key: MainPoint): ContactPoint | undefined {
  const found = contactPointsOf(client).find((point) => point.key === key);
  if (!found) return undefined;
  const { key: _, ...point } = found;
  return point;
}

const asJson = (point: ContactPoint): Json => point as unknown as Json;
const saysMore = ({ rule, remark, use }: ContactPoint): boolean => hasRule(rule) || Boolean(remark) || Boolean(use);
