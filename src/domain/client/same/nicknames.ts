/**
 * Short and pet names in English and Spanish, and the same name in the other language, as people are entered twice:
 * one line is one name and everything it is written as. A word may stand in several lines. Folded: no accents, lower case.
 */
const LINES = `
abigail abby gail
abraham abe abram
adalberto beto
adelaide addie heidi
agustin augustine gus tino
albert al bert alberto beto
alejandra alexandra alex ale sandra alexa sandy
alejandro alexander alex ale alec sandy xander
alfonso alphonse poncho fonso al
alfred alfredo al fred freddy
alicia alice licha ali
amalia amelia
amanda mandy
andres andrew andy drew
angela angelina angie angelita
ann anne anna ana anita annie nan nancy
anthony antonio tony tono antony
antonia tona tonia toni
araceli cheli celi
arthur arturo art artie turo
barbara barb babs barbie
bartolome bartholomew bart
beatrice beatriz bea betty trixie bety
benjamin ben benny benji benja
bernard bernardo bernie nardo
brigid bridget brigida bridie
carlos charles charlie chuck charley carlitos chas
carmen carmela carmelita mela
carolina caroline carol carrie caro lina
catherine katherine kathryn catalina kathy cathy kate katie kat kitty trina cata katy katharine cathryn
cecilia cecily chila ceci cece
christina cristina christine chris tina kristina christy kris cris
christopher cristobal chris topher kit toby
clemente clement clem
concepcion concha conchita connie
consuelo chelo connie
cristian christian chris
dagoberto dago beto
daniel dan danny dani
daniela danielle dani danna
david dave davy davey
deborah debra deb debbie debby
dolores lola lolita loli
dominic domingo dom mingo nick
donald don donnie
dorothy dorotea dot dottie dolly
eduardo edward ed eddie lalo ted teddy ned eddy
edwin ed eddie
elena helen ellen helena nell nelly lena
eleanor leonor ellie nora nell
elizabeth elisabeth isabel isabella liz lizzie beth betty betsy eliza libby bess chabela isa bella elsie lisa chavela
emilia emily emmy mila milly
emiliano emilio emil milo
enrique henry hank harry quique kike enriquito
ernesto ernest ernie neto
esperanza hope lancha pera
estefania stephanie steph stefanie fani
esteban stephen steven steve stevie
esther ester teche
eugene eugenio gene genio
eva eve evita
evangelina eva lina vange
faustino tino
felipe philip phillip phil pip lipe
fernando ferdinand fer nando ferdy
florence florencia flo flor
francis francisco frank pancho paco frankie cisco kiko fran pacho quico
frances francisca fran panchita paquita francie paca
frederick federico fred freddie fede fritz rick lico
gabriel gabe gabi gabo
gabriela gabrielle gaby gabby
gerald gerardo jerry gerry lalo
gerard gerardo jerry
gilberto gilbert gil beto
gloria glori goya
graciela grace chela gracie
gregory gregorio greg gregg goyo
guadalupe lupe lupita pita lupillo
guillermo william bill billy will memo willy liam willie guille
guillermina mina willa mine
gustavo gus tavo
harold hal harry
heriberto herbert beto herb
hortencia hortense tencha
humberto hubert beto hugh
ignacio ignatius nacho nachito iggy
irene rene nena
isaac ike zac
ismael mayo
jacob jake jacobo coby
jacqueline jackie jacky
james jim jimmy jaime jamie santiago diego jimmie
janet jan jeanette
jason jay
jean jane juana jeanne joan janie juanita
jeffrey geoffrey jeff geoff
jennifer jen jenny jenn
jeremy jeremiah jeremias jerry
jessica jess jessie
jesus chuy chucho chus
joaquin quino joachim
john jon juan johnny jack jonny juanito johnnie
jonathan jon john jonny nathan
jorge george coque jorgito georgie
jose joe joseph pepe joey jojo che pepito
josefina josephine jo josie pepa fina chepa jose
joshua josh josue
judith judy judi
julia julie juli
julio julius jules
katrina trina kat
kenneth ken kenny
kimberly kim kimmy
kristen kris kristin kirsten
larry lawrence lorenzo lencho laurence loren
laura laurie lori lalita lauren
leonard leonardo leo len lenny nardo leonel
leticia lettie letty lety tish
lillian lily lil liliana lilian lili
linda lindy
lourdes lulu
lucy lucia luz lucille lucha chia lucila
louis luis lou louie lucho lewis
louise luisa lou lulu lisa
luz lucha lucecita
madeline magdalena maddie magda lena malena madeleine
magdaleno leno
manuel manny manolo emmanuel meme nel
manuela manola nela
marcos mark marcus marco
margaret margarita maggie meg peggy margie mago marge rita greta daisy
maria mary marie mari maruca molly marita
marlene marlena
marilyn mary lynn
marisol mari sol
martin marty tin
martha marta marty patsy
matthew mateo matt matty teo matias
matilda mathilda tilly mattie
maureen mo
maximiliano maximilian max maximo
melissa mel missy lissa
mercedes meche mercy merche
micaela michaela mica
michael miguel mike mikey mick mickey migue
michelle micaela shelly mitch
mildred millie
miriam mim myriam
moises moses moi moy
nancy nan
natalia natalie nat nati talia
nathaniel nathan nate nat nataniel
nicholas nicolas nick nico nicky colin claus
nicole nicolasa nicki nikki
norberto norbert beto norb
octavio tavo
oliver ollie
olivia liv livvy
oscar ossie
pamela pam
patricia pat patty trish tricia paty
patrick patricio pat paddy pato
paul pablo paulo pablito
paula paulina pauline pau
pedro peter pete perico pedrito
penelope penny pene
pilar pili
rafael raphael rafa rafe ralph
ramon raymond ray mon moncho
raul ralph
raquel rachel quela rach rae
rebecca rebeca becky becca
refugio cuca cuco
reinaldo reynaldo ronald rey naldo
ricardo richard rick dick rich ricky richie rico cardo
robert roberto bob bobby rob robbie bert beto
rodolfo rudolph rudy fito rodo
rodrigo roderick rod rigo
rogelio roger rojo
roger rodger
ronald ron ronnie
rosa rose rosie rosita
rosalinda rosalind roz linda
rosario charo chayo
rosemary rosa maria romy
roy leroy
ruben rube reuben
samantha sam sammy
samuel sam sammy
santiago chago santi tiago
sandra sandy
sarah sara sally sadie sarita
salvador chava sal
sebastian seb sebas bastian
sergio serge checo
socorro coco soco
sofia sophia sophie sofi fia
soledad chole sole
stanley stan
stuart stu stewart
susan susana suzanne sue susie suzy susanna
sylvia silvia chiva
teodoro theodore ted teddy teo theo doro
teresa theresa terry tess tere tessa therese techa teresita
terence terrence terry
thomas tomas tom tommy
timothy timoteo tim timmy
tobias toby
trinidad trini trina
valentin val tino
valeria valerie val vale
vanessa nessa
vicente vincent vince chente vinny vicho
victor vic vito
victoria vicky tori vicki toya
virginia ginny gina vicky
walter walt gualterio wally
wenceslao vences chelao
wilhelmina mina willa billie
xavier javier javi javy
ximena jimena
yolanda yoli yola
zachary zach zacarias zack
`;

/** Names without another form, so that they are known as names. */
const OTHERS = `
aaron adam adan adrian adriana alan alejo alma amaya amy april araceli ariana armando ashley aurelio aurora austin blanca
brandon brandy brenda brian bruno bryan camila carl cesar cindy claudia claudio clara cole colleen corey craig dale darlene
darren dean delia denise dennis derek diana diane doris dylan earl efrain elias elisa eloisa elvia elvira emma eric erica
erik erika ethan evan evelyn fabian fabiola fatima felix fidel gail gary gilda glenn gonzalo gordon grecia hannah heather
hector hilda howard hugo ian ines ingrid irma israel ivan jade janice jasmine jenna jeremias jill joel jordan joyce juliana
june karen karina karla keith kelly kevin kyle lance leah leonor leslie lidia logan lorena lucas lucrecia luisa lynn mabel
maribel marcela marcelo mariana mariano mario marina marisa megan melanie miranda monica nadia nayeli neil nelson nereida
noah noe noel noemi nora norma olga omar orlando paola perla phyllis priscila ramona regina renata reyna rhonda rocio
romina roxana russell ruth ryan scott sean selena shane shannon sharon shirley sonia tania tara teodora todd tracy travis
ulises vera veronica viviana wade wanda wayne wendy yesenia yvette yvonne zoe`;

const byName = new Map<string, number[]>();
for (const [line, words] of LINES.trim().split('\n').entries())
  for (const word of words.split(' ')) byName.set(word, [...(byName.get(word) ?? []), line]);

for (const word of OTHERS.trim().split(/\s+/)) if (!byName.has(word)) byName.set(word, []);

/** The lines a word stands in; none for a name that is not listed. */
export const nameLines = (word: string): readonly number[] => byName.get(word) ?? [];

/** Are these two ways to write one given name? */
export function sameGiven(a: string, b: string): boolean {
  const lines = nameLines(b);
  return nameLines(a).some((line) => lines.includes(line));
}

/** A listed name: two of them that share no line are two names, however alike they are written ("Mario", "María"). */
export const isListedGiven = (word: string): boolean => byName.has(word);
