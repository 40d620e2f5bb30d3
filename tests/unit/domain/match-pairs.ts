/** Invented pairs, each the same service at its place or not, as directories and web pages write them. */
export interface Side {
  readonly name: string;
  readonly organization?: string;
  readonly phone?: string;
  readonly street?: string;
  readonly city?: string;
}
export type Pair = readonly [same: boolean, record: Side, page: Side];

const P = ['+12135550101', '(213) 555-0101', '213.555.0101', '+12135550102', '213-555-0103'] as const;
const ALDER = '410 Alder Street';

export const PAIRS: readonly Pair[] = [
  // The same, written differently.
  [true, { name: 'St. Mark’s Food Pantry', phone: P[0] }, { name: "Saint Mark's Food Pantry", phone: P[1] }],
  [
    true,
    { name: 'St. Mark’s Food Pantry', street: ALDER },
    { name: 'Food Pantry at St. Mark’s', street: '410 Alder St, Rm 2' },
  ],
  [true, { name: 'Harbor Legal Aid', phone: P[0] }, { name: 'Harbor Legal Aid, Inc.', phone: P[2] }],
  [true, { name: 'Harbor Legal Aid, Inc.', street: ALDER }, { name: 'HARBOR LEGAL AID', street: '410 Alder St.' }],
  [true, { name: 'Clínica Esperanza', phone: P[0] }, { name: 'Clinica Esperanza', phone: P[1] }],
  [true, { name: 'Clínica Esperanza', phone: P[0] }, { name: 'Esperanza Clinic', phone: P[1] }],
  [true, { name: 'Despensa Comunitaria Willow', phone: P[0] }, { name: 'Willow Community Pantry', phone: P[0] }],
  [
    true,
    { name: 'Banco de Alimentos del Valle', phone: P[0] },
    { name: 'Banco de Alimentos Del Valle, A.C.', phone: P[0] },
  ],
  [
    true,
    { name: 'Centro Comunitario Marmalade', street: ALDER },
    { name: 'Marmalade Community Center', street: ALDER },
  ],
  [true, { name: 'Teapot Community Centre', phone: P[0] }, { name: 'Teapot Community Center', phone: P[0] }],
  [true, { name: 'Lantern Svcs Assn', phone: P[0] }, { name: 'Lantern Services Association', phone: P[0] }],
  [true, { name: 'First Baptist Food Pantry', phone: P[0] }, { name: '1st Baptist Food Pantry', phone: P[0] }],
  [true, { name: 'Esperanza Kitchen', phone: P[0] }, { name: 'Esperansa Kitchen', phone: P[0] }],
  [true, { name: 'Umbrella Housing Program', phone: P[0] }, { name: 'Umbrella Housing', phone: P[0] }],
  [
    true,
    { name: 'Windmill House', phone: P[0], street: ALDER },
    { name: 'The Windmill House', phone: P[1], street: ALDER },
  ],
  [
    true,
    { name: 'Windmill House', phone: P[0], street: ALDER },
    { name: 'Windmill House', phone: P[3], street: ALDER },
  ],
  [true, { name: 'Windmill House', phone: P[0] }, { name: 'Windmill House', phone: P[0], street: ALDER }],
  [true, { name: 'Pantry', organization: 'Spoon Church', phone: P[0] }, { name: 'Spoon Church Pantry', phone: P[0] }],
  [true, { name: 'Mt. Ladle Hospital', phone: P[0] }, { name: 'Mount Ladle Hospital', phone: P[0] }],
  [true, { name: 'Doorbell Women’s Shelter', phone: P[0] }, { name: 'Doorbell Womens Shelter', phone: P[0] }],
  [
    true,
    { name: 'Refugio Puerta Abierta', street: ALDER },
    { name: 'Albergue Puerta Abierta', street: '410 Alder St' },
  ],
  [
    true,
    { name: 'St. Mark’s Food Pantry', phone: P[0], street: ALDER },
    { name: 'St. Mark’s Episcopal Church Food Pantry', phone: P[0], street: ALDER },
  ],
  [true, { name: 'Paper Bridge & Co. Food Bank', phone: P[0] }, { name: 'Paper Bridge and Co Food Bank', phone: P[0] }],
  [true, { name: 'Teapot Kids’ Dental Clinic', phone: P[0] }, { name: 'Teapot Childrens Dental Clinic', phone: P[0] }],
  [
    true,
    { name: 'Harbor Senior Center', phone: P[0], street: ALDER },
    { name: 'Harbor Seniors Center', phone: P[0], street: '410 Alder' },
  ],
  [
    true,
    { name: 'Caridades Católicas de Marmalade', phone: P[0] },
    { name: 'Catholic Charities of Marmalade', phone: P[0] },
  ],
  [true, { name: 'Servicios Familiares Linterna', phone: P[0] }, { name: 'Linterna Family Services', phone: P[0] }],
  [
    true,
    { name: 'Sample County Department of Housing', phone: P[0] },
    { name: 'Sample County Dept. of Housing', phone: P[0] },
  ],
  [
    true,
    { name: 'Umbrella Recovery', street: '12 North Main Street' },
    { name: 'Umbrella Recovery', street: '12 N. Main St, Suite 4' },
  ],
  [true, { name: 'Willow Street Pantry', phone: P[0] }, { name: 'Willow St. Pantry', phone: P[0] }],
  // Not the same, however alike.
  [
    false,
    { name: 'St. Mark’s Food Pantry', phone: P[0], street: ALDER },
    { name: 'St. Mark’s Soup Kitchen', phone: P[0], street: ALDER },
  ],
  [
    false,
    { name: 'St. Mark’s Food Pantry', phone: P[0], street: ALDER },
    { name: 'St. Mark’s Preschool', phone: P[0], street: ALDER },
  ],
  [
    false,
    { name: 'St. Mark’s Church', phone: P[0], street: ALDER },
    { name: 'St. Mark’s Church Thrift Store', phone: P[0], street: ALDER },
  ],
  [false, { name: 'St. Mark’s Food Pantry', phone: P[0] }, { name: 'St. Luke’s Food Pantry', phone: P[3] }],
  [false, { name: 'St. Mark’s Food Pantry' }, { name: 'St. Mark’s Food Pantry' }],
  [
    false,
    { name: 'Community Clinic', phone: P[0], street: '1 First St' },
    { name: 'Community Clinic', phone: P[0], street: '9 Ninth St' },
  ],
  [
    false,
    { name: 'Community Clinic', phone: P[0], city: 'Sampleville' },
    { name: 'Community Clinic', phone: P[0], city: 'Elsewhere' },
  ],
  [false, { name: 'Community Clinic North', phone: P[0] }, { name: 'Community Clinic South', phone: P[0] }],
  [false, { name: 'Community Clinic', phone: P[0] }, { name: 'Community Clinic North', phone: P[0] }],
  [false, { name: 'Eastside Pantry', phone: P[0] }, { name: 'Westside Pantry', phone: P[0] }],
  [false, { name: 'Doorbell Men’s Shelter', phone: P[0] }, { name: 'Doorbell Women’s Shelter', phone: P[0] }],
  [
    false,
    { name: 'Doorbell Shelter for Men', phone: P[0], street: ALDER },
    { name: 'Doorbell Shelter for Women', phone: P[0], street: ALDER },
  ],
  [false, { name: 'Harbor Youth Center', phone: P[0] }, { name: 'Harbor Senior Center', phone: P[0] }],
  [false, { name: 'Head Start Station 4', phone: P[0] }, { name: 'Head Start Station 14', phone: P[0] }],
  [false, { name: 'Ward 12 Pantry', street: ALDER }, { name: 'Ward 13 Pantry', street: ALDER }],
  [false, { name: 'Legal Aid', street: ALDER }, { name: 'Dental Clinic', street: ALDER }],
  [false, { name: 'Legal Aid', phone: P[0] }, { name: 'Dental Clinic', phone: P[0] }],
  [
    false,
    { name: 'Willow Clinic', phone: P[0], street: ALDER },
    { name: 'Willow Dental Clinic', phone: P[0], street: ALDER },
  ],
  [
    false,
    { name: 'Willow Pharmacy', phone: P[0], street: ALDER },
    { name: 'Willow Clinic', phone: P[0], street: ALDER },
  ],
  [false, { name: 'Clínica Esperanza Norte', phone: P[0] }, { name: 'Clínica Esperanza Sur', phone: P[0] }],
  [false, { name: 'Despensa San Marcos', phone: P[0] }, { name: 'Comedor San Marcos', phone: P[0] }],
  [false, { name: 'Refugio para Mujeres Luz', phone: P[0] }, { name: 'Refugio para Hombres Luz', phone: P[0] }],
  [
    false,
    { name: 'Food Pantry', organization: 'Spoon Church', phone: P[0] },
    { name: 'Food Pantry', organization: 'Ladle Church', phone: P[4] },
  ],
  [
    false,
    { name: 'Main Street Pantry', street: '1 Main St', city: 'Sampleville' },
    { name: 'Main Street Pantry', street: '1 Main St', city: 'Elsewhere' },
  ],
  [false, { name: 'Teapot Mobile Pantry', phone: P[0] }, { name: 'Teapot Pantry', phone: P[0] }],
  [
    false,
    { name: 'Umbrella Winter Shelter', phone: P[0], street: ALDER },
    { name: 'Umbrella Shelter', phone: P[0], street: ALDER },
  ],
  [false, { name: 'Paper Bridge Job Center', phone: P[0] }, { name: 'Paper Bridge Food Bank', phone: P[0] }],
  [
    false,
    { name: 'Spoon Library, Downtown Branch', phone: P[0] },
    { name: 'Spoon Library, Harbor Branch', phone: P[0] },
  ],
  [false, { name: 'Lantern House', phone: P[0] }, { name: 'Lantern House', phone: P[3], street: ALDER }],
  [
    false,
    { name: 'Salvation Hall', phone: P[0], street: ALDER },
    { name: 'Salvation Hall Food Pantry', phone: P[0], street: ALDER },
  ],
];
