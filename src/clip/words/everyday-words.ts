/**
 * Words that only say what kind of help or place something is. A heading of such words alone ("Dental Hygiene Clinic")
 * is a service of the site's owner, one with another word ("Loaves Pantry", "Alder Grove Branch Library") has a name of
 * its own. English and Spanish.
 */
import { identity } from './fold';

const EVERYDAY = new Set(
  (
    'adult adults aid aids alcohol animal animals application applications art arts assistance available bank banks basic bed beds benefits board ' +
    'branch breakfast building business camp campus care career center centers centre cents child childcare children childrens church citizens city class ' +
    'classes clinic clinics closet clothes clothing club cold college coming committee community computer contact cooling counseling counselling county court ' +
    'crisis customer daily day daycare delivery dental department dinner director directions disability disabled disaster distribution district domestic donate ' +
    'donation donations donor drive drug early education elder elderly emergency employment english enrichment entry event events everyone families family ' +
    'female financial find first food free frequently friday friends fund funds furniture general get girls giving green grocery group groups hall ' +
    'head health healthcare healthy help helpline here home homeless homelessness homes hot hotline hour hours house housing hunger hygiene immigrant ' +
    'immigration individual information intake job jobs joy justice kids kitchen law learn learning legal library line literacy living local location locations ' +
    'lunch main market meal meals medical meeting meetings member members men mens mental mentoring minister ministries ministry mobile monday month monthly ' +
    'more mothers national need needs neighbors new news night now nursing nutrition offer office offices online open other our outreach pantries pantry ' +
    'parent parenting parents park partners partnership patient people pet pharmacy place plan police policy preschool prevention primary prison program programs ' +
    'project protection public quality records recovery recreation reentry referral refugee relief rent rental request resident residential residents resource ' +
    'resources respite response safe safety school schools screening self senior seniors service services sexual shelter shelters shower showers sign site ' +
    'sober social soup special sports staff state store student students substance summer support supportive table teen teens testing therapy thrift ' +
    'thursday transitional transportation treatment trust tuesday tutoring unit use utilities utility veteran veterans victim victims violence vision visit visitor ' +
    'volunteer volunteering volunteers walk warming wednesday weekly welcome wellness winter with woman women womens work worship young youth your ' +
    'advice advocacy apartment apartments behavioral birth bus case citizenship coat coats debt developmental diaper diapers eviction exercise foster ' +
    'garden gardens haircuts heating household insurance laundry lawyers loan loans management mortgage navigation nurse occupied opportunities orders ' +
    'orientation owner ownership placement pregnancy preparation referrals rehabilitation repair repairs rides rights scholarship scholarships shopping ' +
    'sponsor tax taxes tenant tenants tools tours training trainings vaccine vaccines voucher vouchers workforce workshops ' +
    'abierto adultos alimentos asistencia ayuda banco cena clases clinica comedor comida comunidad comunitario consejeria crisis despensa distribucion educacion ' +
    'emergencia empleo familia familiar familias gratis gratuita hogar horario inmigracion jovenes legal mayores mental mujeres ninos nuestros para personas ' +
    'programa programas ropa salud servicio servicios social sociales transporte vivienda voluntarios'
  ).split(' '),
);

/** Is it a word of `EVERYDAY`, folded? */
export const isEveryday = (word: string): boolean => EVERYDAY.has(word);

/** True when a word of the name is its own: neither everyday nor a mere place after "in" or "near". */
export function isSpecific(name: string): boolean {
  const bare = name.replace(/\s+(?:in|near|en|serving|at)\s+.*$/i, '');
  return [...identity(bare)].some((word) => word.length > 2 && !EVERYDAY.has(word) && !/^\d+$/.test(word));
}
