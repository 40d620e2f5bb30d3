/** The care plan of an invented client: one goal on its way, one that goes on week by week. */
import type { SamplePlan } from './sample-person';

export const A_PLAN_UNDER_WAY: SamplePlan = {
  signedDaysAgo: 60,
  reviewDaysAgo: -12,
  goals: [
    {
      text: 'I want to keep our home and not fear the mail',
      category: 'housing-instability',
      achievementStatus: 'in-progress',
      baseline: 'Two months of rent behind',
      strength: 'Rosa keeps every paper in one folder',
      barrier: 'The landlord answers no calls',
      barrierAnswer: 'We write to him, with a copy for the file',
      targetDaysAgo: -40,
      milestones: [
        { text: 'All papers for the rent help are together', dueDaysAgo: 12, reachedDaysAgo: 10 },
        { text: 'One month of rent is paid', dueDaysAgo: -15 },
      ],
      steps: [
        { text: 'Bring the letter from the landlord', owner: 'client', dueDaysAgo: 14, doneDaysAgo: 15 },
        { text: 'Send the rent application', owner: 'worker', dueDaysAgo: 1 },
        {
          text: 'Watch the children on Wednesday',
          owner: 'support-person',
          ownerName: 'her sister',
          dueDaysAgo: -3,
        },
      ],
    },
    {
      text: 'Food for the whole week, every week',
      category: 'food-insecurity',
      achievementStatus: 'improving',
      baseline: 'The last three days of the month are thin',
      targetDaysAgo: -70,
      milestones: [],
      steps: [{ text: 'Go to the pantry', owner: 'client', rrule: 'FREQ=WEEKLY', dueDaysAgo: -4 }],
    },
  ],
};
