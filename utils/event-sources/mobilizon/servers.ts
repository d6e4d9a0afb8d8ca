/** Servers known to run Mobilizon (facts: event-sources §3), so that their bare address can be asked as one. Any other is
 * asked at its `https://HOST/api`. */
export const mobilizonServers: ReadonlySet<string> = new Set(
  (
    'agenda.collectifs.net agenda.lagraine34.org akce-jinak.cz animalliberationsummit.org ' +
    'bosvreugdevents.nl cottbus.vonunten.org dogodki.kompot.si evenement.facil.services ' +
    'event.portes-imaginaire.org eventos.xalapacode.com events.diday.org events.graz.social ' +
    'events.gruene.social events.hackeriet.no events.htu.at events.ijug.eu events.litera.tools ' +
    'events.rennes.tech events.silex.me events.tulln.social floor.tips fomobremen.info gamenight.host ' +
    'gjer.no groups.animalrebellion.nl ibb.info improvizon.fr jarkkaa.fi jura-biel-seeland.fedievents.ch ' +
    'kids.keskonfai.com koa2neuf.net lekalepin.fr meet.debian.net meet.sieda.com mobilisons.ch ' +
    'mobilize.adminforge.de mobilizon.be mobilizon.cemea.org mobilizon.defis.info mobilizon.ethibox.fr ' +
    'mobilizon.extinctionrebellion.fr mobilizon.fabriquedelatransition.fr mobilizon.fr mobilizon.ie ' +
    'mobilizon.infini.fr mobilizon.it mobilizon.kaz.bzh mobilizon.libretic.fr mobilizon.linux07.fr ' +
    'mobilizon.nl mobilizon.ouvre-boites.coop mobilizon.parinux.org mobilizon.picasoft.net ' +
    'mobilizon.yvangodard.me mobilizon.zaclys.com my-group.events myqueerevents.de ' +
    'niederlausitz.vonunten.org organisera.org rheinneckar.events rotes.potsda.mn social.org.mx ' +
    'stockholm-events.nu termine.luebeck.jetzt termine.social termine.uckermark.social ticketzon.it ' +
    'treff.tech treffpunkt.ruhr tue4.org tummeln.kreatives-leipzig.de uppsala.social wuelender.de ' +
    'wydarzenia.phub.pl'
  ).split(' '),
);
