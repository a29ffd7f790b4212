import type { booked as inEnglish } from "@/lib/words/en/booked";
import type { SameShape } from "@/lib/words/shape";

export const booked: SameShape<typeof inEnglish> = {
  title: "Su visita está reservada",
  cancelledTitle: "Esta visita se canceló",
  reference: "Su referencia",
  when: "Cuándo",
  where: "Dónde",
  with: "Con",
  visitFor: "Visita para",
  arrangedBy: "La organizó",
  byPhone: "Por teléfono: le llamamos desde el <phone></phone>.",
  calendar: "Ponerla en su calendario",
  see: "Ver su visita en cualquier momento",
  email: "Su correo",
  bring: "Qué traer",
  beforeCall: "Antes de que llamemos",
  next: "Qué sigue ahora",
  prepare: "<prepare>Prepare su visita</prepare>: unas preguntas, unos 5 minutos, ahora o más tarde.",
  cannotCome:
    "Si no puede venir, díganoslo en cuanto lo sepa: alguien con dolor puede necesitar esa hora. El enlace de su correo siempre muestra cómo está su visita.",
  bringing: {
    phone: "Tenga el teléfono a mano y un lugar tranquilo para hablar.",
    ask: "Anote lo que quiere preguntar.",
    clothes: "Ropa suelta que se pueda subir por encima de la rodilla y no moleste en la espalda.",
    eat: "Coma algo ligero una o dos horas antes.",
    medicines: "Una lista de sus medicinas, y resultados o imágenes de su espalda si los tiene.",
    early: "Llegue cinco minutos antes. Si le duele estar sentado, puede esperar de pie o acostado.",
  },
  whose: "Esta visita es para {patient}. La organizó {bookedBy}.",
  mailTo: "Los correos sobre ella van a {address}.",
  whoever: "Quien tenga el enlace de la visita puede cambiarla.",
  mail: {
    onItsWay:
      "Estamos enviando {about, select, change {el correo sobre el cambio} other {su confirmación}} a {address}. Va en camino.",
    trying:
      "Todavía no hemos podido entregar {about, select, change {el correo sobre el cambio} other {su confirmación}} al servidor de correo de {address}. Seguimos intentando.",
    taken:
      "El servidor de correo recibió {about, select, change {el correo sobre el cambio} other {su confirmación}} para {address}. Si no lo ve, busque entre el correo no deseado.",
    takenToday:
      "El servidor de correo recibió {about, select, change {el correo sobre el cambio} other {su confirmación}} para {address} hoy, {time}. Si no lo ve, busque entre el correo no deseado.",
    takenOn:
      "El servidor de correo recibió {about, select, change {el correo sobre el cambio} other {su confirmación}} para {address} el {moment}. Si no lo ve, busque entre el correo no deseado.",
    failed:
      "No pudimos entregar {about, select, change {el correo sobre el cambio} other {su confirmación}} a {address}. De todos modos, su visita está {isCancelled, select, yes {cancelada} other {reservada}}. Llámenos al <phone></phone>, por favor, para que tengamos la dirección correcta.",
    skipped: "No hizo falta ningún correo: esta página muestra cómo está su visita.",
    look: "Ver si ya llegó",
  },
};
