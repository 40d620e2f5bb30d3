/**
 * Words that speak to somebody else than the person who needs help: donors, volunteers, job applicants, renters of the
 * hall, readers of the web site. What stands below such a heading, or in such a sentence, is no condition, price or
 * way of applying. English and Spanish, and the commonest Dutch and French words.
 */
import type { PageText } from '../capture/page-text';
import { fold } from '../words/fold';

const HEADING = new RegExp(
  `\\b(${[
    'volunteer(s|ing)?(?! (lawyers?|attorneys?|legal|income|fire|drivers?|tax))|interns?|internships?|donat(e|ing|ions?)|donors?|give( now| back| today)?|giving|ways to (give|help)|get involved|support us|support (our|the) (work|mission|cause)|help us|partner with|sponsor(s|ed|ship)?|fundrais(er|ers|ing)|gala|auction|wish ?list|planned giving|corporate',
    'careers?|job openings?|open positions?|employment opportunities|join our team|we.?re hiring|work (with|for) us|vacanc(y|ies)',
    '(related|upcoming|past|other|recent) (events?|posts?|articles?|news|pages|links|stories)|news(letter)?s?|in the news|press|media|blog|stay (connected|informed)|mailing list|subscribe|follow us|testimonials?|success stories',
    'privacy|terms of|disclaimer|copyright|cookies?|comments?|leave a reply|site ?map|log ?in|about this (site|website|page|list|directory)|.* listings?|helpful definitions.*|find a problem|more from|you may also|browse other|share this',
    '(facility|hall|room|space|building|venue)s? rentals?|rent (our|the|a)|vendors?|exhibitors?|board (of directors|meetings?|members)|our (team|staff|partners|sponsors|donors)|meet the (team|staff)|for (professionals|providers|donors|volunteers|employers|landlords|educators|partners|agencies)|become an? (member|partner|volunteer|donor|sponsor|vendor|agency)|agendas?|minutes',
    'voluntari(o|a|os|as|ado)|donar|donaciones|donativos|empleos?|trabaja con nosotros|noticias|eventos|boletin|colabora|hazte socio|patrocinadores|aviso legal|vrijwilligers?|doneren|vacatures?|nieuws|benevol(e|es|at)|faire un don|dons|emplois|actualites',
  ].join('|')})\\b`,
);

const SENTENCE = new RegExp(
  [
    '\\b(to|as an?|become an?|want to|seeking|need(s|ed)?|our|of our|all|new|recruit\\w*|be an?) volunteers?\\b(?! ((will|can|are|who) )?(visit|help|provide|deliver|serve|answer|teach|drive|cook|work with|prepar|do|give|sit|look|there|on hand|trained|attorneys?|lawyers?|doctors?|nurses?|drivers?|tax))|\\bvolunteer(ing|s (must|should|need|(are|will|can)(?! ((be|also|always) )?(visit|help|provid|deliver|serv|answer|teach|driv|cook|prepar|do|giv|sit|look|there|on hand|trained|available|explain|assist|meet|fill|go|read|file)))| (at|with|opportunit\\w+|applications?|form|orientation|today|hours|shifts?))\\b',
    '\\bdonors?\\b|\\bdonat(e|es|ed|ing)\\b|\\b(your|a|make|monthly|tax.deductible|online|in.kind|monetary|cash|accept(s|ing)?|food|clothing|of|all|drop.?off) donations?\\b|your (gift|support|contribution|generosity)|tax.?deductible|fundrais|sponsor(s|ship)|\\b(gala|raffle|auction|registrants?|(buy|purchase|advance|event) tickets?|tickets? (are|for sale|prices?))\\b',
    '\\b(helpers|mentors|tutors|ushers|hosts|trustees|coaches|employees|interns|aides|caregivers|staff) (must|need to|should|have to)\\b|\\bdbs (check|certificate)|\\bstudents (enroll?|earn|register|receive) .{0,30}credits?\\b|\\btranscripts?\\b',
    '^to (help( out)?|volunteer|donate|contribute|give),',
    '(job|employment|successful) (applicants?|applications?|candidates?)|\\b(resum[eé]s?|cover letter|curriculum|hiring|internships?|salary|eoe|equal opportunity employer|grant (application|proposal)s?|bylaws?|board of directors|board meeting)\\b',
    '^(interested )?candidates\\b|^(?!.*\\brefer(s|red)?\\b)(\\w+ ){0,2}(providers|physicians|doctors|employers|landlords)( \\w+){0,6} (are|can|may|must|should|will|who)\\b',
    '(hall|room|facility|space|venue|equipment|banquet) rental|rent(ing)? (the|our|a) (hall|room|space|facility|building)|\\b(vendor|exhibitor)s?\\b',
    '\\b(cookies?|javascript|browser|newsletter|subscribe|password|log ?in|listings?|copyright|privacy policy|all rights reserved|press (release|contact|inquir\\w+)|media inquir\\w+|mailing list|this (page|site|directory|article|post)|the post .{3,90} appeared)\\b',
    'voluntari[oa]s?\\b|\\bdonar\\b|donaci[oó]n(es)?\\b|donativos?|boleto|patrocina|vrijwilliger|donatie|b[eé]n[eé]vol',
  ].join('|'),
  'i',
);

/** "A donation of $2 is suggested" is a price, not a call for gifts. */
const SUGGESTED =
  /\b(suggested|voluntary|requested|recommended|optional|small)( \S+)? (donations?|contributions?)|(donations?|contributions?)( of [^.]{1,20})? (are |is )?(suggested|requested|appreciated|welcome|accepted|voluntary)|(donativo|donaci[oó]n|cooperaci[oó]n) (sugerid|voluntari)[oa]/i;

/** True for a heading (as written) whose section is meant for somebody else. */
export const isOthersHeading = (heading: string): boolean => HEADING.test(fold(heading));

/** True for a sentence meant for somebody else. */
export const isOthersSentence = (sentence: string): boolean => {
  if (sentence.length > 1_500) return false;
  return SENTENCE.test(SUGGESTED.test(sentence) ? sentence.replace(SUGGESTED, ' ') : sentence);
};

/** The blocks between `first` and `last` that stand under a heading meant for somebody else, headings included. */
export function othersBlocks(page: PageText, first: number, last: number): ReadonlySet<number> {
  const muted = new Set<number>();
  let level = 0;
  for (let at = first; at <= last; at++) {
    const block = page.blocks[at];
    if (!block) continue;
    // The first heading of a run names the resource itself ("Volunteer Lawyers", "Mission Gala Clinic").
    const heading = headingLevel(block.level, block.text, block.boldStart);
    if (heading > 0 && (level === 0 || heading <= level)) {
      level = at > first && block.level !== 1 && isOthersHeading(block.text) ? heading : 0;
    }
    if (level > 0) muted.add(at);
  }
  return muted;
}

/** A real heading, a line in bold, or a line that only announces what follows. */
const headingLevel = (level: number, text: string, boldStart: number): number =>
  level > 0 ? level : boldStart > 3 && boldStart >= text.length - 2 && text.length < 80 ? 7 : 0;
