import type { LanguageWords } from '../language-words';

/** Spanish. */
export const words: LanguageWords = {
  lang: 'es',
  script: 'spaced',
  nounFirst: true,
  common: 'el|la|los|las|de|y|en|que|con|por|para|un|una|es|nos|os|se|al|del|te|este|hoy|mañana',
  months:
    'ene(?:ro)? feb(?:rero)? mar(?:zo)? abr(?:il)? mayo? jun(?:io)? jul(?:io)? ago(?:sto)? sept?(?:iembre)?|setiembre oct(?:ubre)? nov(?:iembre)? dic(?:iembre)?'.split(
      ' ',
    ),
  weekdays:
    'lunes|lun martes|mar miércoles|miercoles|mié|mie jueves|jue viernes|vie sábados?|sabados?|sáb|sab domingos?|dom'.split(
      ' ',
    ),
  days: [
    ['pasado mañana', 2],
    ['(?<!(?:la|esta|buena) )mañana', 1],
    ['hoy|esta (?:tarde|mañana)', 0],
    ['ayer|anoche|anteayer|antier', -1],
  ],
  tonight: 'esta noche|hoy (?:en|por) la noche|hoy a la noche',
  weekAfter: 'de la (?:semana que viene|próxima semana)|de la semana próxima',
  lastWeek: 'pasado',
  every: 'todos los|cada|próximo|proximo|este|que viene',
  and: 'y|e|&|\\+',
  to: 'al|a|hasta',
  of: 'de|del',
  theDay: '(?:el|día|el día|dia|para el) (?<d>\\d{1,2})(?!\\s?[h:/.%]|\\d|\\s\\p{L}|\\s?€|º)',
  ordinal: 'º|ro',
  numeric: 'day-first',
  dotted: 'times',
  morning:
    'de la mañana|por la mañana|mañana|mañanas|madrugada|desayuno|brunch|mercadillo|rastro|caminata|senderismo|ruta|carrera|misa|almuerzo|rastrillo',
  evening:
    'de la (?:tarde|noche)|por la (?:tarde|noche)|en la noche|a la noche|tarde|noche|concierto|bolo|fiesta|toque|tocada|quiz|trivia|dj|monólogos|cine|proyección|recital|teatro|vigilia|micro abierto|milonga|presentación|función|función|jam|charla|velada|velatón|lectura',
  at: 'a las?|desde las?|a partir de las?|sobre las?|tipo|las|hora:?|a eso de las?|de|apertura(?: de puertas)?|puertas|show|inicio|comienzo|concierto|entrada|cita|convocatoria|salida',
  oClock: 'h|hs|hrs?|horas|en punto',
  noon: 'mediodía|mediodia',
  midnight: 'medianoche',
  hours: 'una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '),
  halfPast: 'y media',
  doors: 'apertura(?: de puertas)?|puertas|doors|acceso|ingreso|acreditación|quedada previa|recepción',
  show: 'show|concierto|inicio|comienzo|función|empieza|comienza|arranca|película|charla|partido|presentación|en escena|banda|proyección|arranque|música',
  until: 'hasta|hasta las|fin|cierre|termina',
  insteadOf: 'en vez (?:de|del)|en lugar (?:de|del)|y no|no|no el|no es|originalmente|previsto (?:para )?|era',
  correction:
    'corrección|correccion|fe de erratas|perdón|perdon|quise decir|aplazado (?:al|a|para)|pospuesto (?:al|para)|reprogramad[oa] (?:para|al)|se (?:pasa|mueve|traslada|cambia) (?:al?|para)|trasladad[oa] al|nueva fecha|nuevo día|actualización|edito|edit|digo|en realidad|sino|finalmente|ups|me equivoqué|cambio de fecha|aplazamos (?:al|a|para)|pasa al|se reagenda|cambia al|nueva hora|cambio de horario|corrijo|fe de errores',
  gatherings:
    'quedan (?:pocas )?entradas|rodada|bicicletada|pedaleada|liberada|conciertos?|bolo|tocada|toquín|recital|fiestas?|talleres?|taller|clases?|curso|charlas?|conferencias?|mesa redonda|debate|coloquio|conversatorio|lecturas?|firma de (?:libros|discos)|firmas?|presentación|presentamos|mercado|mercadillo|feria|rastro|festival|verbena|romería|carnaval|desfile|manifestación|mani|marcha|concentración|protesta|plantón|cacerolazo|vigilia|velatón|huelga|quiz|trivia|pub quiz|karaoke|micro abierto|open mic|jam|sesión|proyección|cine(?:fórum|club)?|estreno|partido|partidazo|derbi|clásico|torneo|carrera|caminata|ruta|excursión|paseo|visita(?: guiada)?|recorrido|exposición|expo|muestra|inauguración|vernissage|puertas abiertas|jornadas?|encuentro|quedada|reunión|asamblea|meetup|hackatón|congreso|seminario|simposio|picnic|asado|parrillada|paella|comida popular|cena|degustación|cata|teatro|obra|función|impro|monólogos?|stand ?up|comedia|circo|danza|ballet|ópera|baile|milonga|tango|bailongo|salsa|coro|misa|procesión|gala|benéfico|rifa|bingo|recogida|limpieza|donación de sangre|juegos de mesa|noche de juegos|slam|poesía|lanzamiento|homenaje|cabalgata|yoga|intercambio|trueque|pop-?up|dj set|tertulia|club de lectura|cuentacuentos|pasacalles|acto|kermés|peña|audiencia pública|bandas?|dj|banda|folclórica|peña folclórica|siembra|plantación|huerto|minga|faena|tequio|ollada|olla común|sancochada|pollada|kermesse|tardeada|posada|pastorela|jaripeo|charreada|lucha libre|callejoneada|fandango|son jarocho|huapango|candombe|murga|llamada|corsos?|rave|perreo|sarao|sarau|intercambio de \\p{L}+|bookcrossing|feria d\\p{L}+|mercado d\\p{L}+|bazar|tianguis|rastrillo|pulgas|subasta|tómbola|open day|jornada d\\p{L}+|día d\\p{L}+|noche d\\p{L}+|fiesta d\\p{L}+|festivales|ciclo d\\p{L}+|pase|cineclub|cine foro|cortos|documental|mesa|foro|panel|cumbre|encuentros?|mitin|escrache|sentada|cadena humana|acampada|pegatinada|cabildo|audiencia|pleno|junta vecinal|junta general|consejo|apertura de|clausura|vernis|bienal|performance|títeres|marionetas|magia|zarzuela|flamenco|tablao|coral|orquesta|banda municipal|cuarteto|órgano|villancicos|belén|reyes|hallowe?en|día de muertos|nochevieja|san juan|fuegos artificiales|mascletà|correfoc|encierro|rosario|novena|bautizo popular|ofrenda|maratón|media maratón|10k|5k|trail|carrera popular|cicloruta|ciclopaseo|salida ciclista|salida|patinada|nado|travesía|torneos?|liga|final|semifinal|partida|ajedrez|rol|magic|quizz|gymkana|yincana|escape|acroyoga|pilates|meditación|baño de sonido|constelaciones|capacitación|masterclass|clínica|demostración|pintura|cerámica|bordado|tejido|tejeton|costura|reparatón|hacklab|maratón de \\p{L}+|wikimaratón|editatón|storytime|cuentos|bebeteca|firma',
  invitations:
    '(?:te|os|los|les) esperamos|ven(?:te|id|gan)?|vení|vengan|venid|acompáñ[ae]\\p{L}*|acompañanos|únete|sumate|súmate|únanse|apúntate|anímate|animate|no (?:te|os|se) lo? ?(?:pierdas|perdáis|pierdan)|no faltes|no faltéis|nos vemos|nos juntamos|quedamos|os invitamos|te invitamos|les invitamos|invitad[oa]s|estáis (?:todos|todas)|bienvenid[oa]s|abierto a(?:l)? (?:todo el mundo|público|todas)|para todo(?:s)? (?:el mundo|los públicos|público)|tocamos|toco|actuamos|estaremos|presentamos|celebramos|organizamos|proyectamos|firmaré|firmo|leeré|trae(?:d|te|r)?|traigan|corre la voz|difunde|guarda la fecha|reserva la fecha|agéndalo|save the date|pásate|pasaos|pásense|todas y todos|convocamos|salimos a|principiantes|plazas limitadas|cupo limitado|en vivo|en directo con|no falten|lleguen|lleva(?:d|r|te)?|llega|tráete|vuelvo|volvemos (?:a|al|con)|venimos|llegamos|abrimos|cerramos el|estamos (?:en|con|de vuelta)|estaré (?:firmando|en|tocando)|(?:nos )?(?:vemos|encontramos|juntamos|reunimos|concentramos)|se juntan|todas (?:a|al|en)|todos (?:a|al|en)|primera (?:caña|copa|ronda)|ritmo suave|nivel|todos los niveles|niños|peques|familias|mascotas|perros|hay (?:café|comida|bebida|vino|empanadas|barra|cupos|lugar|sitio)|habrá|empanadas|barra|con (?:la autora|el autor|banda completa|dj)|ni un|contra (?:el|la|los)|por (?:la|una) (?:vivienda|sanidad|educación|paz)|a la calle|súbanse|caigan|cáiganle|cáele|dense una vuelta|den una vuelta|date una vuelta|pasen|pasá|pasate|acercate|acércate|acercaos|inscríbete|inscribite|apúntense|confirma(?:r)? asistencia|quién se apunta|quién viene|se (?:celebra|celebrará|realiza|realizará|hará|llevará a cabo)|tendrá lugar|tiene lugar|arranca|comienza|empieza|llevá|trae|traed|lleven|ven(?:id)?|para toda la familia|concentración|nos (?:vemos|juntamos|encontramos|concentramos|reunimos)',
  admission:
    'entrada liberada|a beneficio|entradas?|entrada (?:libre|gratis|gratuita)|gratis|gratuit[oa]|taquilla|anticipadas?|bono contribución|a la gorra|aforo|\\d+ ?€|\\$ ?\\d+|boletos?|tickets?|cover|inscripci(?:ón|ones)|agotad[oa]s|reservas?|cooperación|donativo|cupos',
  atPlace:
    'salida desde|en|en el|en la|al|frente a|desde|@|junto a|por|a la altura de|delante de|detrás de|lugar|de la|del|a|a la|hasta|de|bajo|cerca de|cerca del|al lado de|al lado del|enfrente de|tras|a los pies de|en los|en las|dentro de|dentro del',
  article: 'el|la|los|las|nuestr[oa]|un|una|mítica?o?|precios[oa]',
  places:
    'plaça|carrer|avinguda|ateneu|casal|parc|mercat|bar|café|cafetería|sala|teatro|cine|plaza|calle|c\\/|avenida|av\\.?|avda\\.?|parque|jardín(?:es)?|iglesia|catedral|ermita|parroquia|mezquita|sinagoga|museo|galería|biblioteca|librería|centro|casa|ayuntamiento|palacio|escuela|colegio|instituto|universidad|facultad|campus|estadio|polideportivo|pabellón|gimnasio|piscina|mercado|estación|puerto|muelle|playa|puente|castillo|torre|fábrica|nave|taller|estudio|club|pub|cervecería|restaurante|taberna|bodega|local|espacio|auditorio|conservatorio|carpa|kiosko|kiosco|glorieta|rambla|paseo|alameda|explanada|cancha|campo|ateneo|peña|hotel|hostal|azotea|terraza|patio|foro|explanada|zócalo|malecón|obelisco|congreso|embajada|tienda|ludoteca|planetario|zoo|finca|granja|molino|cementerio|arena|velódromo|antro|cantina|pulpería|galpón|boliche|sede|metro|huerto|huerta|sindicato|junta|delegación|unidad deportiva|deportivo|alberca|cenote|cerro|parada|punto limpio|parador|mirador|puertas?|escalinata|escaleras|monumento|estatua|fuente|quiosco|tribunal(?:es)?|juzgado|juzgados|ministerio|consejería|consulado|hospital|mercado municipal|plaza mayor|polígono|hangar|almacén|garaje|sótano|ático|imprenta|convento|monasterio|claustro|basílica|capilla|santuario|seminario|residencia|colegio mayor|aula(?: magna)?|paraninfo|salón(?: de actos)?|hemeroteca|archivo|cineteca|filmoteca|cinemateca|videoclub|tablao|club atlético|club social|sociedad de fomento|unión vecinal|casa d\\p{L}+|milongódromo|anfiteatro|hipódromo|frontón|trinquete|bolera|rocódromo|gaztetxe|herriko taberna|kultur etxea|azkuna|okupa|csoa|cso|casa okupa|vermutería|heladería|pizzería|food truck|patio maravillas|lonja|dársena|faro|espigón|embarcadero|ribera|río|lago|laguna|sierra|refugio|albergue|camping|bosque|reserva|esquina|plazuela|solar|corrala|tetería|casino|hogar|hacienda|salón|bulevar|puerta|arco|mezcalería|pulquería|chigre|sidrería|txoko|frontis|mediateca|fonda|vivero|jardín|invernadero|rotonda',
  where: 'dónde|donde|lugar|sitio|ubicación|dirección|punto de encuentro|sala|local|cita|encuentro|salida',
  ourPlace:
    'en nuestr[oa] (?:tienda|local|estudio|sede|espacio|librería|taller)|en casa|donde siempre|como siempre|en el local',
  cancelled:
    'cancelad[oa]s?|se cancela|suspendid[oa]s?|se suspende|queda suspendid[oa]|aplazad[oa](?! (?:al|a|para))|pospuest[oa](?! (?:al|para))|reembols\\p{L}*|devoluci(?:ón|ones)|se suspenden|cancelamos|cancelación|suspensión|se devuelve|devolver\\p{L}* el (?:dinero|importe)|no se (?:hará|realizará|celebrará)|no podremos|queda (?:suspendid|cancelad)[oa]|suspendemos|no se (?:hará|celebrará|realizará)|no tendrá lugar|aplazad[oa]s? (?:sin|hasta nuevo)|reembolsos?|devolución|devolver(?:emos)? el dinero|nueva fecha por|hasta nuevo aviso',
  nothing:
    'ex[aá]men(?:es)?|parcial(?:es)?|selectividad|oposición|oposiciones|dentista|médico|cita (?:con|médica|en el|previa)|entrevista de trabajo|entrevista en|vuelo|mi tren|tren a|corte (?:de|total)|cortes? de (?:tráfico|luz|agua)|calle cortada|obras|alerta|pronóstico|se busca|desaparecid[oa]|perdid[oa]|robad[oa]|policía|testigos?|colegios? electoral(?:es)?|casillas|paquete|pedido|entrega|deberes|tarea|trabajo final|vacante|se busca personal|fiesta privada|evento privado|solo socios|sólo (?:con )?invitación|con invitación|mantenimiento|preventa exclusiva|descuentos?|rebajas|sorteo|código|análisis de sangre|vacun\\p{L}*|tal día como hoy|un día como hoy|mudanza|juicio|hospital|turno en|resonancia|tac|ecografía|radiografía|operación|operan|sacan la muela|oftalmólog\\p{L}*|dermatólog\\p{L}*|ginecólog\\p{L}*|traumatólog\\p{L}*|pediatra|fisio\\p{L}*|psicólog\\p{L}*|terapeuta|veterinari\\p{L}*|peluquería|notaría|gestoría|hacienda|dni|itv|inventario|recital escolar|apuestas|revend\\p{L}*|vendo (?:una|dos|mi|mis) entradas?|busco entradas?|alguien (?:sabe|tiene|vende|vio|vió|ha visto)|aviso a|atasco|accidente|incendio|inundaci\\p{L}*|tormentas?|temporal|nevadas?|ola de calor|lluvias|sismo|temblor|huracán|metro (?:cerrado|interrumpido)|desvíos?|autobuses|corte programado|apagón|sin (?:agua|luz)|cambio de hora|versión \\d|actualización \\d|murió|falleció|entierro|velatorio|nació|no habrá (?:agua|luz|gas|servicio|clases)|sin (?:agua|luz|servicio)|corte de (?:agua|luz|energía|suministro|calle)|cortes? (?:programados?|de)|reparación de|cortada|cerrada al tráfico|alerta (?:roja|naranja|amarilla)|recogida de (?:basura|enseres|muebles)|recolección|paro de (?:transporte|metro|bus)|suspensión del servicio|fumigación|simulacro|buscamos (?:personal|camarer|cociner|dependient)\\p{L}*|jornada (?:completa|parcial)|tiempo completo|medio tiempo|oferta de (?:trabajo|empleo)|entrevistas? (?:de trabajo|laboral)|entrevistas|examen(?:es)?|recuperación de|oposici(?:ón|ones)|cita (?:con|en el|médica)',
  fromAfar:
    'en directo (?:por|en|desde)|streaming|stream|livestream|online|en línea|virtual|webinar|zoom|meet|teams|discord|por (?:la )?(?:tele|tv|televisión|radio)|televisión|tele|tve|la ?\\d|antena ?3|telecinco|cuatro|la sexta|movistar|dazn|espn|fox|netflix|hbo|twitch|youtube|ig live|instagram live|podcast|episodio|capítulo|temporada|emite|emisión|transmi(?:te|tirá|sión)|a distancia|radio|tnt|tyc|televisa|azteca|gol tv|canal ?\\d+|canal sur|telemadrid|etb|tv ?pública|canal once|canal 22|serie|docuserie|directo en|en antena|sintonízanos|sintoniza|spaces|por facebook|facebook live|tiktok|en directo (?:por|en (?:mi|nuestro|twitch|youtube|instagram))|en vivo por|por (?:mi|nuestro) canal|en (?:mi|nuestro|el) canal|estaré en (?:la (?:tele|radio|sexta|1|2)|antena|telecinco|cuatro)|en la tele(?:visión)?|en la radio|se emite|emitimos|emitirá|desde (?:tu|el) sofá|directo de',
  inPersonToo:
    'presencial|híbrid[oa]|pantalla (?:grande|gigante)|lo vemos (?:juntos|en)|vemos el partido|ver el partido|también (?:online|por streaming|en streaming|en directo)|proyección|en persona',
  openingHours:
    'horarios?(?: de)?(?: apertura| atención| navidad)?|(?:abrimos|cerramos|abiertos?|cerrados?|cerrada|abre|cierra|abriremos|cerraremos)(?: de| hasta| los| el| hoy| mañana| desde)|cerrad[oa] por|horario especial|vacaciones|cierra|cerramos|cerrará|abre (?:el|de|a)|abrirá|horario|horario(?:s)? (?:de siempre|habitual|de (?:apertura|atención|verano|invierno|navidad))|abrimos (?:solo|sólo|de|a las|el|desde|todos)|abiert[oa]s? (?:de|hasta|solo|todos)|cerra(?:mos|do|da|remos)|reabrimos',
  deadline:
    'plazo|fecha límite|último día|cierre|convocatoria|inscripciones? hasta|entregar|envía|postula\\p{L}*|inscríbete antes|originales|bases|concurso (?:de|hasta)|votaci\\p{L}*|vota(?:d|r)?|cierra el (?:plazo|registro)',
  by: 'hasta|hasta el|antes del?|a más tardar|a más tardar el|termina|vence|vence el|desde el año',
  onSale:
    '(?:entradas|boletos)[^.!?\\n]{0,50} (?:a partir|desde)|a la venta|salen a la venta|venta (?:de entradas|anticipada|general)|preventa|entradas (?:a partir|desde|disponibles)|boletos a partir|sale (?:el|mi|nuestro)|estren(?:o|a) (?:en|el nuevo)|nuevo (?:disco|single|álbum|video|libro|capítulo)|disponible|lanzamiento del (?:disco|single)|se abren? (?:la venta|las inscripciones|inscripciones)|abre la venta|en todas las plataformas|venta (?:anticipada|de entradas|general)|entradas (?:desde|disponibles)|se estrena en|preorden|reserva ya|sale (?:el|este) (?:viernes|\\d+)',
  lookingBack:
    'gracias|qué (?:noche|día|bonito)|fue|fueron|estuvo|fotos de|vinisteis|vinieron|así fue|qué (?:concierto|fiesta|tarde|noche|locura|lindo|bonito|jornada|partido)|gracias por|llenar|llenasteis|inolvidable',
  privatePlan:
    'revende|mi (?:madre|mamá|padre|papá|mujer|marido|novi[oa]|herman[oa]|abuel[oa]|jef[ea]|hij[oa]|cumple(?:años)?|amig[oa]|turno|vieja|viejo)|mis (?:padres|amigos|amigas|hijos|papás)|cen[ao] con|comida con|comemos con|café con|tengo (?:que|una|un|entradas|boletos|cita|turno|la)|quedar con|he quedado|quedé con|mesa reservada|reserva a nombre|qué ganas de|voy a|me voy|vamos a (?:ver|cenar|comer)|aniversario con|deséenme|deseadme|en familia|ya tengo|me (?:sacan|operan|voy|caso)|boda de|bautizo de|comunión de|cumple(?:años)? de|cena de (?:empresa|navidad de la)|despedida de soltera?o?|mi equipo|reunión con|con (?:mis amig[oa]s|las amigas|los amigos|las chicas|los chicos|mi (?:madre|padre|hermana|hermano|novia|novio|familia|mujer|marido|suegra|abuela|abuelo)|la familia|los suegros|los compañeros)|en casa de|mesa (?:reservada|para)|nos casamos|mi boda|despedida de solter[oa]|bautizo|funeral|mi cumple\\p{L}*|cumple(?:años)? de (?:mi|la|el)|cena (?:con|de empresa|familiar)|tengo (?:entradas|cita|turno|boleto)|mi (?:vuelo|tren)',
  oneself: 'yo|me|mi|mis|tengo|voy|estoy|estaré|llego',
  quarterPast: 'y cuarto',
  quarterTo: 'menos cuarto|cuarto para las?',
};
