/**
 * What the people served are called here ("Patients", "Students"), as the kind of work says. Read after the first look:
 * until then, and while locked, they are called clients.
 */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type PeopleForms, PLAIN_VOCABULARY, peopleForms } from '../../domain/practice/people-forms';
import type { Vocabulary } from '../../domain/practice/practice';
import { wordsIn } from '../../domain/text/words';
import { language } from '../../i18n';
import { useApp } from '../hooks';

const vocabulary = signal<Vocabulary>(PLAIN_VOCABULARY);

/** "Clients", as a heading. */
export const peopleWord = (): string => wordsIn(vocabulary.value.many, language.value);

/** "Add client", a whole button. */
export const addPersonWord = (): string => wordsIn(vocabulary.value.add, language.value);

/** The forms for the blanks of messages: `m.picker_choose(people())`. */
export const people = (): PeopleForms => peopleForms(vocabulary.value, language.value);

/** Follows the choice of practice while the app is open. */
export function usePeopleWords(): void {
  const app = useApp();
  useEffect(() => {
    let stop = () => {};
    let here = true;
    void import('../../app/practice/practices').then(({ currentPractice, PRACTICE_TABLES }) => {
      if (!here) return;
      const read = async () => (await currentPractice(app)).practice.vocabulary;
      stop = app.records.follow(PRACTICE_TABLES, read, (found) => {
        vocabulary.value = found;
      });
    });
    return () => {
      here = false;
      stop();
      vocabulary.value = PLAIN_VOCABULARY;
    };
  }, [app]);
}
