/**
 * Names to make people of, for measuring the finder of duplicates. Written down without looking at its rules; the
 * spellings people make and the pet names are the list's own.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** More common ones first. */
export const GIVEN = {
  es: {
    f: words(`María Guadalupe Ana Rosa Juana Margarita Elizabeth Patricia Leticia Verónica Carmen Gabriela Alejandra
      Teresa Sandra Claudia Martha Adriana Silvia Yolanda Norma Karla Daniela Luz Elena Mariana Brenda Beatriz Lorena
      Alma Irma Araceli Rocío Mónica Paola Fernanda Esmeralda Josefina Dolores Graciela Xóchitl Yesenia Nayeli Maribel
      Itzel Jimena Ximena Consuelo Socorro Esperanza Luisa Andrea Valeria Camila Concepción Mercedes Abril Yadira
      Isabel Catalina Perla Delia Ofelia Hilda Zenaida Yuridia Belén Azucena Fabiola Marisela Noemí`),
    m: words(`José Juan Luis Jesús Miguel Francisco Carlos Jorge Antonio Alejandro Manuel Pedro Roberto Fernando Ricardo
      Javier Daniel Eduardo Raúl Sergio Rafael Martín Mario Arturo Alberto Ramón Enrique Gerardo Óscar Víctor Armando
      Andrés Guillermo Hugo Alfredo Salvador Rubén Jaime Gustavo Marcos Ernesto Julio Felipe Ignacio Emiliano Santiago
      Diego Mateo Sebastián Iván Omar Adrián Ezequiel Ulises Efraín Rigoberto Genaro Abelardo Baltazar Leobardo Isidro
      Claudio Julián Cristian Tadeo Octavio Vicente Lorenzo Ismael Joaquín`),
  },
  en: {
    f: words(`Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra
      Ashley Kimberly Emily Donna Michelle Carol Amanda Dorothy Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia
      Kathleen Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha Katherine Christine Debra Rachel Carolyn
      Janet Catherine Maria Heather Diane Ruth Julie Olivia Joyce Virginia Victoria Kelly Lauren Christina Joan Evelyn
      Judith Tamika Latoya Keisha Ebony Shanice Brandy Tiffany Danielle Erica Gail Priscilla Wanda Yvonne Beverly`),
    m: words(`James Robert John Michael David William Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony
      Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob
      Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Frank Patrick
      Raymond Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Douglas Zachary Peter Kyle Walter Ethan Jeremy Harold
      Keith Christian Roger Noah Gerald Carl Terry Sean Austin Arthur Lawrence Darnell Tyrone Jamal Deshawn Marquis
      Rashad Clifford Leroy Vernon Wendell`),
  },
} as const;

export const FAMILY = {
  es: words(`Hernández García Martínez López González Pérez Rodríguez Sánchez Ramírez Cruz Flores Gómez Morales Vázquez
    Reyes Jiménez Torres Díaz Gutiérrez Ruiz Mendoza Aguilar Ortiz Moreno Castillo Romero Álvarez Méndez Chávez Rivera
    Juárez Ramos Domínguez Herrera Medina Castro Vargas Guzmán Velázquez Rojas Contreras Salazar Luna Ortega Guerrero
    Santiago Estrada Bautista Cortés Soto Alvarado Espinoza Lara Ávila Ríos Cervantes Silva Delgado Vega Márquez Sandoval
    Carrillo Fernández León Mejía Solís Núñez Rosas Valdez Ibarra Campos Santos Camacho Peña Maldonado Navarro Rosales
    Acosta Robles Miranda Trejo Cabrera Valencia Orozco Zavala Ochoa Salinas Arellano Molina Cárdenas Serrano Padilla
    Zamora Figueroa Galván Becerra Huerta Villegas Barrera Escobar Tapia Montes Zúñiga Quintana Xicoténcatl Yáñez
    Echeverría Iturbide Zaragoza Villanueva Arredondo Covarrubias Tlatelpa Nájera Bermúdez Cisneros Ledezma Mondragón
    Olivares Pantoja Quezada Resendiz Saucedo Tovar Uribe Viramontes Zepeda`),
  en: words(`Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Thompson
    White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Nelson Baker Hall Campbell
    Mitchell Carter Roberts Phillips Evans Turner Parker Collins Edwards Stewart Morris Murphy Cook Rogers Morgan Peterson
    Cooper Reed Bailey Bell Kelly Howard Ward Cox Richardson Wood Watson Brooks Bennett Gray James Hughes Price Myers Long
    Foster Sanders Ross Powell Sullivan Russell Jenkins Perry Butler Barnes Fisher Henderson Coleman Simmons Patterson
    Jordan Reynolds Hamilton Graham Wallace Woods Cole West Owens Gibson Ellis Stevens Ford Marshall Harrison McDonald
    Kennedy Wells Vaughn Schmidt Kowalski O'Brien O'Connor MacLeod Abernathy Whitfield Braithwaite Eberhardt Fitzgerald
    Gallagher Hutchinson Ivanov Jablonski Kirkpatrick Lindqvist Montgomery Nakamura Okafor Pellegrino Quigley Rasmussen
    Schwartz Tchaikovsky Underwood Villard Washburn Yamamoto Zimmerman Cunningham Blackwood Haversham Drummond Stephens
    Stephenson Johnston Thomson Clarke`),
} as const;

/** Surnames that come with small words. */
export const JOINED = ['de la Cruz', 'de la Rosa', 'de León', 'del Río', 'de la Torre', 'de los Santos', 'de Jesús'];

/** What people are called, by the name on their papers. */
export const PET: Readonly<Record<string, readonly string[]>> = {
  Guadalupe: ['Lupe', 'Lupita'],
  José: ['Pepe', 'Joe'],
  Francisco: ['Paco', 'Pancho', 'Frank'],
  Jesús: ['Chuy'],
  Guillermo: ['Memo', 'Bill', 'William'],
  Ignacio: ['Nacho'],
  Enrique: ['Quique', 'Henry'],
  Eduardo: ['Lalo', 'Eddie'],
  Roberto: ['Beto', 'Robert'],
  Alejandro: ['Alex'],
  Alejandra: ['Ale', 'Alex'],
  Dolores: ['Lola'],
  Concepción: ['Concha', 'Conchita'],
  Consuelo: ['Chelo'],
  Mercedes: ['Meche'],
  Graciela: ['Chela'],
  Salvador: ['Chava'],
  Rafael: ['Rafa'],
  Gabriela: ['Gaby'],
  Margarita: ['Mago', 'Margie'],
  Leticia: ['Lety'],
  Manuel: ['Manny', 'Manolo'],
  Miguel: ['Mike'],
  Antonio: ['Toño', 'Tony'],
  Isabel: ['Chabela', 'Elizabeth'],
  Patricia: ['Paty', 'Pat', 'Trish'],
  Rigoberto: ['Rigo'],
  Socorro: ['Coco'],
  Juan: ['John', 'Juanito'],
  María: ['Mary', 'Mari'],
  Teresa: ['Tere', 'Terry'],
  Yolanda: ['Yoli'],
  Gustavo: ['Gus', 'Tavo'],
  William: ['Bill', 'Billy', 'Will'],
  Robert: ['Bob', 'Rob', 'Bobby'],
  Richard: ['Rick', 'Dick'],
  Elizabeth: ['Liz', 'Beth', 'Betsy'],
  Margaret: ['Peggy', 'Maggie'],
  Katherine: ['Kathy', 'Kate'],
  James: ['Jim', 'Jimmy'],
  Michael: ['Mike'],
  Christopher: ['Chris'],
  Jennifer: ['Jen', 'Jenny'],
  Joseph: ['Joe', 'Joey'],
  Thomas: ['Tom', 'Tommy'],
  Charles: ['Chuck', 'Charlie'],
  Daniel: ['Dan', 'Danny'],
  Matthew: ['Matt'],
  Anthony: ['Tony'],
  Steven: ['Steve'],
  Edward: ['Ed', 'Ted'],
  Timothy: ['Tim'],
  Kenneth: ['Ken'],
  Deborah: ['Debbie'],
  Dorothy: ['Dot', 'Dottie'],
  Susan: ['Sue'],
  Rebecca: ['Becky'],
  Victoria: ['Vicky', 'Tori'],
  Lawrence: ['Larry'],
  Benjamin: ['Ben'],
  Alexander: ['Alex', 'Sandy'],
  Nicholas: ['Nick'],
  Cynthia: ['Cindy'],
  Kimberly: ['Kim'],
  Pamela: ['Pam'],
  Virginia: ['Ginny'],
  Beverly: ['Bev'],
  Clifford: ['Cliff'],
  Wendell: ['Del'],
  Priscilla: ['Cilla'],
  Zenaida: ['Naida'],
  Leobardo: ['Leo'],
};
