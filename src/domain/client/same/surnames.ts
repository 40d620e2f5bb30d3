/**
 * Family names that many people carry, English and Spanish: two of them are two names even where one letter parts them,
 * and to share one says less than to share a rare one. Folded.
 */
const COMMON = new Set(
  `aguilar aguirre alexander allen alvarado alvarez anderson arias armstrong avila bailey baker barnes barrera bell bennett
benitez brooks brown bryant butler cabrera calderon camacho campbell campos carlson carr carrillo carter castillo castro
chavez clark coleman collins contreras cook cooper cordova cortes cox cruz davis delgado diaz dixon dominguez edwards
ellis escobar espinoza estrada evans fernandez figueroa fisher flores foster fox franco fuentes gallegos garcia gardner
garza gibson gomes gomez gonzales gonzalez gordon graham grant gray green greene griffin guerra guerrero guzman hall
hamilton harper harris harrison hart hayes henderson henry hernandez herrera hicks hill holmes howard hudson hughes hunt
ibarra jackson james jenkins jensen jimenez johnson johnston jones jordan juarez kelly kennedy king knight lara lee leon
lewis long lopez lozano luna marquez marshall martin martinez mason maldonado mcdonald medina mejia mendez mendoza meyer
miller mills miranda mitchell molina montoya moore mora morales moreno morgan morris munoz murphy murray myers navarro
nelson nguyen nichols nunez ochoa olson orozco ortega ortiz owens pacheco padilla palmer parker patterson pena peralta
perez perkins perry peters peterson phillips pierce pineda porter powell price quintero ramirez ramos reed reyes reynolds
rice richards richardson rios rivas rivera roberts robertson robinson robles rodriguez rogers rojas roman romero rosales
rosas rose ross rubio ruiz russell salas salazar salinas sanchez sanders sandoval santana santos scott serrano shaw silva
simmons simpson smith snyder solis sosa soto spencer stevens stewart stone suarez sullivan taylor thomas thompson torres
trejo trujillo tucker turner valdez valencia valenzuela vargas vasquez vega velasquez velez villarreal wagner walker
wallace walsh ward warren washington watson weaver webb wells west white williams williamson willis wilson wood woods
wright young zamora zavala`.split(/\s+/),
);

export const isListedFamily = (word: string): boolean => COMMON.has(word);
