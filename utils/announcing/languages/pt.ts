import type { LanguageWords } from '../language-words';

/** Portuguese, of Portugal and Brazil. */
export const words: LanguageWords = {
  lang: 'pt',
  script: 'spaced',
  nounFirst: true,
  common: 'o|a|os|as|de|e|que|com|por|para|um|uma|no|na|do|da|às|em|você|vamos|não|hoje|amanhã|dia',
  months:
    'jan(?:eiro)? fev(?:ereiro)? mar(?:ço)? abr(?:il)? maio? jun(?:ho)? jul(?:ho)? ago(?:sto)? set(?:embro)? out(?:ubro)? nov(?:embro)? dez(?:embro)?'.split(
      ' ',
    ),
  weekdays:
    'segundas?(?:[- ]feiras?)?|seg|2ª(?:[- ]feira)? terças?(?:[- ]feiras?)?|ter|3ª(?:[- ]feira)? quartas?(?:[- ]feiras?)?|qua|4ª(?:[- ]feira)? quintas?(?:[- ]feiras?)?|qui|5ª(?:[- ]feira)? sextas?(?:[- ]feiras?)?|sex|6ª(?:[- ]feira)? sábados?|sabados?|sáb|sab domingos?|dom'
      .replaceAll('[- ]', '[-\\s]')
      .split(' '),
  days: [
    ['depois de amanhã', 2],
    ['amanhã|amanha', 1],
    ['hoje|esta (?:tarde|manhã)', 0],
    ['ontem(?: à noite)?|anteontem', -1],
  ],
  tonight: 'hoje à noite|hoje a noite|esta noite|logo à noite|logo mais',
  weekAfter: 'da semana que vem|da próxima semana|que vem da semana',
  lastWeek: 'passad[oa]|últim[oa]',
  every: 'todos os|todas as|toda|todo|cada|próxim[oa]|nest[ea]|est[ea]|que vem',
  and: 'e|&|\\+',
  to: 'a|ao|até',
  of: 'de',
  theDay: '(?:dia|no dia) (?<d>\\d{1,2})(?!\\s?[h:/.%]|\\d|\\s?€)',
  ordinal: 'º',
  numeric: 'day-first',
  dotted: 'times',
  morning:
    'da manhã|de manhã|pela manhã|manhã|café da manhã|brunch|caminhada|corrida|feirinha|matina|da matina|da madrugada|madrugada|longão|treino|trilha|pedal|missa|feira|mutirão|limpeza|oração',
  evening:
    'da noite|da tarde|de tarde|à tarde|à noite|noite|tarde|show|concerto|festa|roda de samba|quiz|dj|cinema|sessão|teatro|lançamento|vigília|sarau|baile|forró|pagode|bar|stand-?up|karaokê|karaoke|arraial|fado',
  at: 'às|as|à|a partir das|desde as|das|pelas|por volta das|hora:?|horário:?|abertura(?: das portas| da casa)?|portas|show|início|inicio|começa|concentração|saída|casa abre',
  oClock: 'h|hs|hrs?|horas|em ponto',
  noon: 'meio-dia|meio dia',
  midnight: 'meia-noite|meia noite',
  hours: 'uma duas três quatro cinco seis sete oito nove dez onze doze'.split(' '),
  halfPast: 'e meia',
  doors:
    'abertura(?: das portas| da casa| dos portões)?|portas|doors|portões|entrada|credenciamento|concentração|casa abre|recepção',
  show: 'show|início|inicio|começa|concerto|espetáculo|sessão|filme|jogo|palestra|saída|bola rolando|apito inicial|apresentação|música|banda|partida',
  until: 'até|até às|fim|término|encerramento|às(?= ?\\d+h? ?$)',
  insteadOf:
    'em vez (?:de|do)|ao invés (?:de|do)|e não|não(?: é)?(?: (?:no|dia))?|antes (?:era|marcado)|originalmente|previsto para|era',
  correction:
    'correção|corrigindo|errata|desculpa|desculpem|ops|adiado para|remarcad[oa] para|transferid[oa] para|passa para|mudou para|nova data|atualização|edit|quero dizer|quis dizer|aliás|na verdade|e sim|mas sim|digo',
  gatherings:
    'shows?|concertos?|festas?|oficinas?|workshops?|aulas?|aulão|curso|palestras?|conferências?|mesa[- ]redonda|debate|roda de (?:conversa|samba|choro|capoeira)|leituras?|sessão de autógrafos|autógrafos|lançamento|apresentação|feiras?|feirinha|mercado|bazar|festival|festa junina|arraial|quermesse|carnaval|bloco|desfile|manifestação|marcha|ato|passeata|protesto|caminhada|vigília|greve geral|quiz|karaok[eê]|microfone aberto|open mic|jam|sessão|cineclube|cinema|filme|estreia|jogo|partida|clássico|derby|dérbi|torneio|campeonato|corrida|trilha|passeio|pedalada|visita guiada|exposição|mostra|vernissage|inauguração|portas abertas|open day|encontro|encontrão|tertúlia|reunião|assembleia|plenária|meetup|hackathon|congresso|seminário|simpósio|piquenique|churrasco|feijoada|jantar|almoço|degustação|prova de vinhos|teatro|peça|espetáculo|stand-?up|comédia|improviso|circo|dança|balé|bailado|ópera|baile|forró|pagode|samba|fado|sarau|slam|poesia|coral|coro|missa|procissão|gala|beneficente|bingo|mutirão|limpeza|doação de sangue|jogos de tabuleiro|clube (?:do|de) livro|leitura|contação de histórias|hora do conto|batalha de rap|batalha|cortejo|parada|homenagem|celebração|yoga|ioga|brechó|dj set|balada|rave|bailinho|convívio|magusto|arrai[aá]l|audiência pública|sessão pública|aulas? abertas?|pedal|bicicletada|passeio ciclístico|treino|corrida de \\p{L}+|maratona|meia maratona|trail|racha|pelada|rachão|final|liga|taça|copa|peneira|roda|terreirada|baile charme|baile funk|samba de roda|maracatu|afoxé|congada|folia|reisado|boi|são joão|festival d\\p{L}+|feira d\\p{L}+|mercado d\\p{L}+|noite d\\p{L}+|festa d\\p{L}+|dia d\\p{L}+|tarde d\\p{L}+|roda d\\p{L}+|mostra d\\p{L}+|ciclo d\\p{L}+|jornadas?|fórum|colóquio|painel|conversa|conversas|bate-papo|batepapo|live painting|sessão d\\p{L}+|cine\\p{L}*|curta-?metragens?|curtas|documentário|contos?|poetas?|recital|orquestra|banda|quarteto|órgão|filarmónica|filarmônica|cante|tuna|magustos?|sardinhada|porco no espeto|caldo verde|rodízio|bolos?|chá|brunch|prova|matinê|discotecagem|festão|festinha|bloquinho|pré-carnaval|halloween|réveillon|natal|presépio|janeiras|reis|troca de \\p{L}+|trocas?|feira de trocas|doação|adoção|plantio|horta|compostagem|arrumação|mutirões|plenário|conferência|sindicato|paralisação|greve|panelaço|buzinaço|vigílias?|culto|louvor|batizado|meditação|capoeira|tai chi|dança circular|lanço|lançamos|inaugura\\p{L}*|abertura d[aeo]|finissage|performance|instalação|residência aberta|open studio|ateliês abertos|hackerspace|tricô|crochê|bordado|costura|cerâmica|gravura|desenho|ilustração|fotografia|trilhas?|observação|birdwatching|estrelas',
  invitations:
    'venham?|vem|vinde|vem pra|participem?|participe|junte-se|junta-te|juntem-se|apareç[ae](?:m)?|aparece|cola|colem|esperamos (?:por )?(?:você|vocês|ti|vós)|esperamos-te|esperamos vocês|te espero|te esperamos|espero vocês|contamos (?:com|contigo)|não (?:perca|percam|percas|falte|faltem|faltes)|nos vemos|vemo-nos|encontramo-nos|a gente se (?:vê|encontra)|convidamos|convidad[oa]s?|bem-vind[oa]s?|bem vind[oa]s?|abert[oa] (?:a|ao) (?:todos|todas|público)|para todos|todos (?:são )?(?:bem|convidados)|tocamos|toco|vou tocar|vamos tocar|estaremos|apresentamos|lançamos|organizamos|autografo|traga(?:m)?|traz|tragam|espalhe|divulgue|partilhem|save the date|anota(?: aí)?|marca na agenda|agenda|bora|todo mundo|vamos (?:às|à) ruas?|iniciantes|vagas limitadas|ao vivo|chega mais|te vejo|vejo vocês|leve(?:m)?|levem|leva (?:o|a|um|uma)|lotar|lotem|vamos lotar|vai quem|quem quiser|quem vem|quem vai|cães|crianças|pets|famílias|para miúdos|para crianças|para toda|entrada|tem (?:show|vinho|abraço|café|bolo|dj|comida|pedal|samba|roda|feira|festa|aula|cerveja|brincadeira|bloco)|há (?:mercado|feira|festa|concerto|café|bolo|vinho)|haverá|vai ter|vai rolar|rola|contra (?:o|a|os|as)|pel[ao] (?:paz|vida|clima|habitação)|às ruas|por nossa conta|nos encontramos|encontro (?:às|na|no)|ponto de encontro|saída|saímos|partimos|cantamos|lemos|lanço|recebemos|celebramos|comemoramos|ocupamos|marchamos|plantamos|levo|estarei|autografando|participações?|convidados?|com participação|inscreva-se|inscrevam-se|confirme presença|cheguem|chega|venha|acontece|acontecerá|realiza-se|terá lugar|começa|venham|apareçam|saindo d[oae]|quem (?:chegar|quiser|vier)|para todas as idades',
  admission:
    'entrada (?:livre|franca|gratuita|gratis)|entrada|gratuit[oa]|grátis|gratis|ingressos?|bilhetes?|bilheteira|bilheteria|r\\$ ?\\d+|\\d+ ?€|contribuição|couvert|inscriç(?:ão|ões)|na porta|no local|esgotad[oa]|lotação|reservas?|vagas|1kg de alimento',
  atPlace:
    'no|na|em|nos|nas|ao|à|junto (?:ao|à)|em frente (?:ao|à)|@|pelo|pela|lá no|aqui no|ali no|local|do|da|pelos|pelas|n[oa] n[oa]|lá n[oa]|debaixo d[aoe]|ao lado d[aoe]|atrás d[aoe]|perto d[aoe]|em volta d[aoe]|dentro d[aoe]|diante d[aoe]',
  article: 'o|a|os|as|noss[oa]|nosso querido|um|uma',
  places:
    'salão|redenção|minhocão|bar|café|cafetaria|padaria|sala|teatro|cinema|praça|largo|rua|avenida|av\\.?|travessa|parque|jardim|igreja|sé|catedral|capela|mesquita|sinagoga|museu|galeria|biblioteca|livraria|centro|casa|câmara|prefeitura|palácio|escola|colégio|universidade|faculdade|campus|auditório|estádio|pavilhão|ginásio|quadra|piscina|mercado|feira|estação|porto|cais|praia|ponte|castelo|torre|fábrica|armazém|galpão|oficina|ateliê|atelier|estúdio|clube|club|pub|cervejaria|restaurante|tasca|adega|boteco|botequim|espaço|sede|conservatório|coreto|concha acústica|arena|anfiteatro|hotel|hostel|terraço|quintal|pátio|associação|coletividade|sesc|sesi|masp|ccb|loja|planetário|zoológico|quinta|fazenda|sítio|moinho|lago|lagoa|orla|calçadão|terreiro|barracão|junta|marina|metrô|miradouro|obelisco|cinemateca|teatro|mutirão|câmara municipal|assembleia legislativa|sindicato|fundação|instituto|liceu|creche|posto|hospital|fórum|tribunal|ministério|embaixada|consulado|mercadão|ceagesp|beira-rio|represa|cachoeira|morro|serra|ilha|areal|pinhal|mata|bosque|horto|trilha|mirante|escadaria|escadarias|viaduto|passarela|rotatória|esquina|vão livre|galpões|container|hangar|garagem|porão|laje|sobrado|casarão|palacete|convento|mosteiro|claustro|basílica|ermida|santuário|paróquia|salão paroquial|centro cultural|casa de cultura|casa d\\p{L}+|centro comercial|shopping|livraria d\\p{L}+|sebo|papelaria|discos|gelataria|sorveteria|pastelaria|lanchonete|churrascaria|pizzaria|cantina|choperia|taberna|tascas?|adegas?|rooftop|varanda|autódromo|hipódromo|velódromo|sambódromo|maracanã|campo|campinho|polidesportivo|complexo|pista|skatepark|aldeia|vila|bairro|quilombo|ocupação|cooperativa|bombeiros|filarmónica|sociedade|grémio|casa do povo|recreativo|hábitos|portão|pracinha|chácara|ladeira|beco|feira coberta|esplanada|horta|chafariz|estátua|monumento|farol|rotunda|alameda|confeitaria',
  where: 'onde|local|lugar|endereço|morada|ponto de encontro|concentração|encontro',
  ourPlace:
    'na noss[oa] (?:loja|sede|livraria|oficina)|no nosso (?:espaço|estúdio|ateliê|bar|quintal)|cá em casa|no sítio do costume|no lugar de sempre|aqui na loja',
  cancelled:
    'cancelad[oa]s?|foi cancelad[oa]|adiad[oa](?! para)|suspens[oa]|não (?:vai|irá) (?:acontecer|rolar|haver)|reembols\\p{L}*|devolução|cancel\\p{L}+|não (?:se realiza|haverá|vai ser)|fica sem efeito|devolvemos|devolvid\\p{L}+|suspens[oa]s?|adiad[oa]s?(?! para)|não vai (?:acontecer|ter|rolar|haver)|não acontecerá|não se realiza|não haverá|não vai mais|reembolsos?|nova data em breve|sem nova data|foi pro brejo',
  nothing:
    'provas? (?:de|final|amanhã)|prova|vestibular|enem|exames?|teste de|dentista|médico|consulta|entrevista|voo|meu (?:trem|comboio)|rua (?:interditada|cortada)|interdição|trânsito (?:cortado|condicionado)|obras|falta de (?:água|luz)|previsão|alerta|desaparecid[oa]|perdi|perdid[oa]|roubad[oa]|polícia|testemunhas|seções eleitorais|urnas|encomenda|entrega|trabalho de casa|tcc|vaga de emprego|contratamos|estamos contratando|festa (?:privada|fechada)|evento (?:privado|fechado)|só para (?:sócios|convidados)|greve (?:da cp|dos comboios|do metrô|de ônibus)|manutenção|pré-venda exclusiva|descontos?|promoção|cupom|sorteio|exame de sangue|vacin\\p{L}*|há \\d+ anos|neste dia|mudança|audiência (?:de conciliação|no fórum|trabalhista|judicial)|ressonância|tomografia|raio-x|ultrassom|ecografia|cirurgia|fisio\\p{L}*|dermatologista|oftalmologista|ortopedista|psicólog\\p{L}*|terapia|veterinári\\p{L}*|cabeleireir\\p{L}*|notário|cartório|detran|imt|finanças|hospital|centro de saúde|posto de saúde|exame(?:s)? (?:de|no|na)|defesa (?:da|do) (?:tese|tcc|mestrado)|minha defesa|frequência de|alguém (?:sabe|tem|vende|viu)|vendo (?:ingresso|bilhete)\\p{L}*|procuro (?:ingresso|bilhete)\\p{L}*|acidente|incêndio|enchente|alagamento|temporal|tempestade|chuvas? forte|granizo|neve|aviso (?:amarelo|laranja|vermelho)|onda de calor|apagão|sem (?:água|luz)|mudança da hora|versão \\d|faleceu|velório|enterro|nasceu|inventário|balanço|falta de (?:água|luz|energia)|sem (?:água|luz|energia|metro)|corte de (?:água|luz|energia)|abastecimento|interdi(?:ção|tad[oa])|desvios?|greve (?:do|da|de|dos)|coleta de|recolha de|alerta (?:laranja|amarelo|vermelho)|previsão do tempo|rua (?:fechada|cortada)|contrata-se|vaga(?:s)? (?:de|para)|tempo integral|período integral|meio período|entrevista(?:s)? de emprego|entrevistas|prova(?:s)? de|prova final|exame(?:s)?|consulta (?:com|médica)|concurso público|(?:procuro|compro|vendo|troco) (?:\\p{L}+ |\\d+ )?(?:ingressos?|bilhetes?)|há (?:\\p{L}+|\\d+) anos|foi (?:fundad|inaugurad|construíd)[oa]|capítulo|primeira frase|sonhei|assalto|perdeu-se|não abr(?:e|imos|irá)|seção eleitoral|mesa de voto|julgamento|tribunal|fórum criminal|volta às aulas',
  fromAfar:
    'live (?:no|na)|ao vivo (?:no|na|pelo) (?:youtube|instagram|twitch|tv|sportv|globo|rádio|canal)|transmissão|transmite|streaming|stream|livestream|online|on-line|virtual|webinar|zoom|meet|teams|discord|na (?:tv|televisão|rádio|globo|rtp|sic|tvi|band)|rtp ?\\d|sic|tvi|sportv|sport ?tv|espn|globo|netflix|twitch|youtube|podcast|episódio|temporada|vai ao ar|no ar|remoto|à distância|instagram|canal|dá na|passa na|canal \\d+|antena ?\\d|tsf|rádio \\p{L}+|spaces|série|novela|lives?|transmitid\\p{L}+|direto (?:na|no)|(?:live|ao vivo) (?:no|na|pelo|pela) (?:meu|minha|nosso|nossa|canal|insta|youtube|twitch|globo|sbt|tv|rádio)|no (?:meu|nosso) canal|no canal|na tv|na televisão|na rádio|no rádio|do sofá|transmitid[oa]|estarei n[oa] (?:tv|globo|rádio|programa)|no chat',
  inPersonToo:
    'presencial|híbrid[oa]|telão|ecrã gigante|assistir juntos|vamos ver (?:o jogo )?juntos|também (?:online|com transmissão|em direto)|exibição|exibimos|em pessoa',
  openingHours:
    'horários?(?: de)? (?:funcionamento|natal|abertura|atendimento)|horário de|(?:estamos|estaremos|vamos estar|está|estará) (?:\\p{L}+ )?(?:abertos?|fechad[oa]s?|encerrad[oa]s?|aberta)|fechad[oa]s? (?:para|por|no|na)|(?<!aulas? |oficinas? |rodas? |ensaios? |treinos? |microfones? )abert[oa]s? (?:de|das|até|todos|aos)|abrimos|fechamos|encerrad[oa]|funcionamento|reabr\\p{L}*|estará fechad\\p{L}*|fechad[oa]s?|interditad[oa]s?|encerra(?:mos|rá)?|fecha (?:às|no|na)|abre (?:às|no|na)|horário de (?:funcionamento|atendimento|sempre|natal|verão)|abrimos (?:só|de|às|das|apenas)|(?<!aulas? |oficinas? |rodas? |ensaios? |treinos? |microfones? )abert[oa]s? (?:de|das|até|só)|fecha(?:mos|do|da|remos)?|encerrad[oa]s?|reabrimos|não abr(?:e|imos|irá|iremos)',
  deadline:
    'prazo|data limite|último dia|inscrições (?:até|abertas até)|entregar|envie|candidat\\p{L}*|edital|chamada|inscrições (?:para|encerram|terminam)|votação|vote',
  by: 'até|até ao?|até o|até dia|até o dia|até ao dia|antes d[eo]|desde|termina|encerra|encerram',
  onSale:
    '(?:ingressos|bilhetes)[^.!?\\n]{0,50} (?:a partir|desde)|à venda|pré-venda|venda (?:de ingressos|geral)|vendas|ingressos (?:a partir|disponíveis|liberados)|bilhetes (?:à|disponíveis|a partir)|abertura (?:das )?(?:vendas|inscrições)|abrem as inscrições|sai (?:o|meu|nosso)|lança(?:mos)? (?:o )?(?:single|disco|álbum|clipe)|novo (?:disco|single|álbum|clipe|livro|episódio)|disponível|em todas as plataformas|estreia (?:na|no) (?:netflix|globo|tv)|bilheteira abre|lote|segundo lote|virada de lote|vendas? (?:abrem|começam|a partir|geral)|pré-?venda|abertura das vendas|lançamento do (?:single|clipe|álbum)|sai (?:na|nesta) sexta|esgotad[oa]s?|lotad[oa]|lista de espera',
  lookingBack:
    'obrigad[oa]s?|que (?:noite|dia|lindo)|foi|fotos d[aoe]|estiveram|vieram|valeu|estivemos|que (?:show|concerto|festa|tarde|jogo)|roucos|inesquecível|lotada|obrigad[oa] (?:a|pela|por|coimbra|lisboa|porto)',
  privatePlan:
    'minha (?:mãe|mulher|esposa|irmã|namorada|avó|chefe|filha|amiga)|meu (?:pai|marido|irmão|namorado|avô|chefe|filho|aniversário|amigo|turno)|meus (?:pais|amigos|filhos)|jantar com|almoço com|café com|tenho (?:que|uma|um|de|o|a|ingresso|bilhetes|consulta)|vou (?:ver|ao|à|no|na|viajar|jantar)|vamos jantar|mesa (?:reservada|marcada|para)|comprei|mal posso esperar|ansios[oa] para|torçam por mim|desejem-me|em família|com a família|com as amigas|casamento d[aeo]|batizado d[aeo]|formatura d[aeo]|aniversário d[aeo]|estou rouco|na firma|confraternização da empresa|trabalho (?:até|no|na)|com (?:as amigas|os amigos|a família|minha (?:mãe|irmã|família|esposa|namorada|avó|sogra)|meu (?:pai|irmão|marido|namorado|avô)|o pessoal do trabalho|as meninas|a galera do)|na casa d[aoe]|mesa (?:reservada|para)|casamento d[aoe]|meu casamento|despedida de solteir[oa]|batizado|velório|enterro|meu aniversário|aniversário d[aoe] (?:minha|meu)|jantar (?:com|de família|da firma)|tenho (?:ingresso|consulta|bilhete)\\p{L}*|meu (?:voo|trem|comboio)|chá de bebê|em casa|as chaves d[oae]|me operam|com as crianças|com os miúdos|buscar (?:a|o|minha|meu)|meu (?:primeiro|último) dia|minha defesa|reservamos|tenho reserva|temos reserva',
  oneself: 'eu|me|meu|minha|meus|minhas|tenho|vou|estou|chego',
  quarterPast: 'e um quarto|e quinze',
  quarterTo: 'menos um quarto',
};
