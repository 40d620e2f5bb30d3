/**
 * The words of a service's name, made comparable in English and Spanish, and the words that tell two services of one
 * organization apart ("pantry" from "shelter", "north" from "south", "men" from "women").
 */
import { foldedWords } from '../text/fold';

/** Words that say nothing about which service is meant, among them the legal forms of organizations. */
const EMPTY = new Set(
  `a an and at by de del e el en for in la las los of on our para por the to y with
   inc incorporated llc llp ltd limited corp corporation co company nonprofit npo pllc ac sa cv sc org program`.split(
    /\s+/,
  ),
);

/** One word for each group; the first stands for the others. Spanish words stand under their English ones. */
const GROUPS = `
  st saint ste street | mt mount | ft fort | ave avenue | mr mister | dr doctor drive
  center centre ctr cntr centro | services service svc svcs servicio servicios | association assn assoc asociacion
  department dept departamento | university univ universidad | hospital hosp | community comunidad comunitario comunitaria comunitarios
  pantry despensa alacena | kitchen cocina comedor | food alimentos alimento comida alimentario alimentaria | bank banco
  clinic clinica | health salud | church iglesia | shelter refugio albergue | school escuela | library biblioteca
  family families familia familias familiar familiares | house hse | legal juridico juridica | aid ayuda asistencia
  free gratis gratuito gratuita | women womens woman mujer mujeres | men mens man hombre hombres
  children childrens child kids ninos infantil | youth teen teens jovenes juvenil | senior seniors elder elders mayores
  north norte | south sur | east este oriente | west oeste poniente
  1st first primera primero | 2nd second segunda segundo | 3rd third tercera tercero | 4th fourth | 5th fifth
  employment empleo | housing vivienda | county condado | city ciudad | ministries ministry ministerio ministerios
  catholic catolica catolico catolicas catolicos | charities charity caridades | program programs programme programa programas
`;
const ONE_FOR = new Map(
  GROUPS.trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const [first = '', ...others] = line.trim().split(/\s+/);
      return others.map((word) => [word, first] as const);
    }),
);

/** Words by which an organization tells its own services, branches and groups of people apart. */
const APART = new Set(
  `north south east west northeast northwest southeast southwest upper lower central downtown uptown main annex
   men women youth children senior adult boys girls veterans infant infants
   pantry kitchen bank shelter clinic dental legal thrift store shop closet clothing diaper furniture school preschool
   daycare childcare library hospital pharmacy detox recovery hotline helpline housing employment jobs counseling
   outreach transport transportation vision behavioral mental pediatric urgent hospice academy cafe garden farm market
   mobile soup meals wheels showers laundry warming cooling winter summer night day evening weekend tax literacy
   2nd 3rd 4th 5th ii iii iv`.split(/\s+/),
);

/** Names are cut to this many letters before comparing: a hostile page must not make the comparison slow. */
const LONGEST = 200;

/** The words of a name that count, each once, in order; all of them when none would be left. */
export function nameWords(name: string): readonly string[] {
  const words = [...new Set(foldedWords(name.slice(0, LONGEST)).map((word) => ONE_FOR.get(word) ?? word))];
  const telling = words.filter((word) => !EMPTY.has(word));
  return telling.length > 0 ? telling : words;
}

/** A word that makes it another service than the one without it. Numbers do ("Station 4"). */
export const tellsApart = (word: string): boolean => APART.has(word) || /\d/.test(word);
