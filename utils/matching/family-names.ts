/** Family names many people bear, by where they are common, in Latin letters as `romanize` writes them. Whoever has one of
 * them is not found by name alone, not even in the same town. */
const byLanguage: Readonly<Record<string, string>> = {
  en:
    'smith johnson williams brown jones miller davis wilson anderson thomas taylor moore jackson martin thompson white harris clark lewis robinson walker young ' +
    'allen king wright scott hill adams nelson baker hall campbell mitchell carter roberts phillips evans turner parker edwards collins stewart morris murphy cook rogers ' +
    'morgan cooper peterson bailey reed kelly howard cox ward richardson watson brooks wood james bennett gray hughes price myers long ross foster davies green ' +
    'obrien sullivan walsh byrne ryan oconnor mccarthy doyle gallagher doherty kennedy lynch murray quinn macdonald mcdonald robertson thomson fraser cameron graham henderson ' +
    'simpson marshall shaw palmer knight hunter mason webb barnes chapman powell owen griffiths jenkins lloyd rees harrison hamilton johnston wallace gibson hayes russell',
  es:
    'garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres rivera gomez diaz cruz reyes morales gutierrez ortiz ramos chavez mendoza ruiz alvarez castillo jimenez ' +
    'flores fernandez romero moreno munoz alonso navarro dominguez vazquez gil serrano blanco molina suarez ortega delgado castro rubio marin sanz iglesias nunez medina garrido santana lozano guerrero cano prieto mendez vargas herrera aguilar rojas salazar soto contreras silva',
  de:
    'muller mueller schmidt schneider fischer weber meyer meier maier mayer wagner becker schulz schulze hoffmann schafer schaefer koch bauer richter klein wolf schroder schroeder neumann schwarz ' +
    'zimmermann braun kruger krueger hofmann hartmann lange schmitt werner krause lehmann huber gruber schmid steiner moser keller brunner vogel friedrich gunther guenther jung hahn schubert winkler berger lorenz baumann franke albrecht simon ludwig bohm boehm winter kraus martin schumacher vogt stein jager jaeger otto sommer gross seidel heinrich brandt haas schreiber graf dietrich ziegler kuhn kuehn pohl engel horn busch bergmann thomas voigt sauer arnold pfeiffer frei egger pichler hofer leitner fuchs eder bachmann',
  fr: 'martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel garcia david bertrand roux vincent fournier morel girard andre mercier dupont lambert bonnet francois martinez legrand garnier faure rousseau blanc guerin muller henry roussel nicolas perrin morin mathieu clement gauthier dumont lopez fontaine chevalier robin masson sanchez gerard nguyen boyer denis lemaire duval joly gautier roger roche roy noel meyer lucas tremblay gagnon bouchard peeters janssens maes jacobs claes',
  it: 'rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti costa giordano mancini rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli vitale lombardo serra coppola desantis marchetti parisi villa conte ferraro ferri fabbri bianco marini grasso valentini messina sala',
  pt: 'silva santos oliveira souza sousa pereira costa ferreira almeida rodrigues alves lima gomes ribeiro martins carvalho lopes araujo barbosa fernandes melo dias cardoso rocha soares nascimento vieira mendes freitas teixeira correia moreira nunes pinto moura monteiro marques cavalcanti ramos batista machado castro campos andrade',
  nl: 'jansen janssen jong vries berg bakker visser smit meijer dijk boer mulder groot bos vos peters hendriks leeuwen dekker brouwer wit dijkstra smits graaf meer linden kok jacobs haan vermeulen heuvel veen schouten beek bosch willems hoekstra koster prins huisman postma kuipers scholten',
  pl: 'nowak kowalski kowalska wisniewski wisniewska wojcik kowalczyk kaminski kaminska lewandowski lewandowska zielinski zielinska szymanski szymanska wozniak dabrowski dabrowska kozlowski kozlowska jankowski jankowska mazur kwiatkowski kwiatkowska krawczyk kaczmarek piotrowski piotrowska grabowski grabowska pawlowski pawlowska michalski michalska krol wieczorek jablonski jablonska wrobel nowakowski nowakowska majewski majewska olszewski olszewska stepien malinowski malinowska jaworski jaworska adamczyk dudek',
  nordic:
    'hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen karlsen johnsen pettersen eriksen berg haugen hagen johannessen andreassen jacobsen dahl halvorsen henriksen lund nielsen christensen sorensen rasmussen jorgensen madsen kristensen ' +
    'andersson johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson pettersson jonsson jansson hansson bengtsson jonasson lindberg jakobsson magnusson lindstrom olofsson lindqvist lindgren axelsson berglund bergstrom lundberg lind lundgren mattsson korhonen virtanen makinen nieminen makela hamalainen laine heikkinen koskinen jarvinen',
  east:
    'novak novakova svoboda svobodova novotny novotna dvorak dvorakova cerny cerna prochazka prochazkova kucera kucerova vesely vesela horak horakova nemec nemcova marek pospisil hajek kral horvath kovac kovacs nagy szabo toth varga kiss molnar nemeth farkas balogh papp takacs juhasz popescu ionescu popa radu dumitru stan stoica gheorghe rusu munteanu ' +
    'ivanov ivanova smirnov smirnova kuznetsov kuznetsova popov popova vasilev vasileva petrov petrova sokolov sokolova mihailov mihailova novikov novikova fedorov fedorova morozov morozova volkov volkova alekseev alekseeva lebedev lebedeva semenov semenova egorov egorova pavlov pavlova kozlov kozlova stepanov stepanova nikolaev orlov orlova andreev makarov nikitin zaharov georgiev georgieva dimitrov dimitrova ' +
    'melnik shevchenko kovalenko bondarenko boiko tkachenko kravchenko kovalchuk koval oliinik horvat kovacevic jovanovic petrovic nikolic markovic djordjevic stojanovic ilic pavlovic papadopoulos papadopoulou papadopoulos vasileiou georgiou dimitriou nikolaou ioannou konstantinou oikonomou',
  asia:
    'lee kim nguyen tran pham hoang huynh phan wang zhang chen liu yang huang zhao zhou song tang han feng cheng jiang shen khan singh ahmed ali hussain shah kumar sharma gupta patel das roy verma joshi reddy nair iyer mehta jain mishra yadav begum islam rahman hossain chowdhury malik iqbal ' +
    'tanaka suzuki sato watanabe yamamoto nakamura kobayashi saito kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu yamazaki mori abe ikeda hashimoto yamashita ishikawa nakajima maeda fujita ogawa goto okada hasegawa murakami kondo park choi jung kang cho yoon jang lim santos reyes cruz bautista',
  other:
    'yilmaz kaya demir sahin celik yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc kurt ozkan simsek polat korkmaz cohen levi levy mizrahi peretz biton dahan friedman katz azoulay mohamed hassan ibrahim abdullah mahmoud youssef mostafa saleh haddad khoury mensah owusu boateng okafor okonkwo adeyemi nkosi dlamini ndlovu mokoena',
};

const common = new Set(Object.values(byLanguage).flatMap((names) => names.split(' ')));

export function isCommonFamilyName(name: string): boolean {
  return common.has(name);
}
