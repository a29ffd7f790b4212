import type { visits as inEnglish } from "@/lib/words/en/visits";
import type { SameShape } from "@/lib/words/shape";

export const visits: SameShape<typeof inEnglish> = {
  short: "Sus visitas",
  description:
    "¿Perdió el enlace a su visita? Se lo enviamos otra vez. O vea todas las visitas reservadas con su dirección de correo.",
  lead: "Cada correo sobre una visita lleva el enlace a ella. Si perdió el suyo, se lo enviamos otra vez.",
  all: "Ver todas sus visitas",
  allText:
    "Le enviamos por correo un enlace que muestra todas las visitas reservadas con su dirección de correo. Sirve por una hora.",
  allButton: "Mostrarme todas mis visitas",
  one: "Recibir el enlace a una visita",
  oneText: "Con su referencia. El enlace va a la dirección de correo con que se reservó la visita.",
  oneButton: "Enviarme el enlace a una visita",
  sending: "Pidiéndolo",
  email: "Correo electrónico",
  reference: "Referencia",
  referenceHint: "Ocho letras y números, como 7KQ3-M9PX.",
  byPhone: "¿Reservó por teléfono, sin correo electrónico? Llámenos al <phone></phone>.",
  sent: {
    title: "Revise su correo",
    lead: "Si tenemos una visita con esos datos, un enlace a ella va en camino a la dirección con que se reservó.",
    text: "Debería llegar en unos minutos. Si no llega, busque entre el correo no deseado y compruebe que escribió la dirección con que reservó. Enviamos como máximo tres de estos correos por hora a una dirección.",
    call: "¿No llegó nada? Llámenos al <phone></phone>.",
    again: "Intentar otra vez",
  },
  linkOver: {
    title: "Este enlace no funciona",
    lead: "Un enlace así sirve por una hora. Puede que la hora ya haya pasado, o que falte una parte del enlace. Pida uno nuevo; solo toma un minuto.",
    button: "Pedir un enlace nuevo",
  },
  list: {
    title: "Todas sus visitas",
    lead: "Puede abrir esta página hasta el {moment}. Después, pida un enlace nuevo.",
    coming: "Próximas visitas",
    none: "No hay ninguna visita reservada.",
    book: "Reservar una visita",
    past: "Pasadas y canceladas",
    copy: "Una copia de sus datos",
    copyText:
      "Un archivo con lo que guardamos que se reservó con esta dirección de correo, se envió a ella o se escribió desde ella. Lo pueden leer los programas, y usted también.",
    download: "Descargar una copia",
    with: "Con {practitioner}, para {patient}",
    callWith: "Llamada con {practitioner}, para {patient}",
    reference: "Referencia {reference}",
    standing: { booked: "Reservada", here: "Usted ya está aquí", over: "Terminada", cancelled: "Cancelada" },
  },
  erasure: {
    heading: "Hacer que se borren",
    goes: "Puede pedir que borremos lo que guardamos sobre usted: su correo electrónico y su teléfono, lo que nos escribió, su lugar en la lista de espera, nuestras notas y las visitas que no tuvieron lugar.",
    stays:
      "{years, plural, =0 {Si le atendimos aquí, no hay que guardar nada más.} =1 {Si le atendimos aquí, la ley nos obliga a guardar el expediente durante un año después de la visita: su nombre, su fecha de nacimiento, las fechas de sus visitas y lo que respondió antes de ellas. Con esos datos nadie se comunica con usted.} other {Si le atendimos aquí, la ley nos obliga a guardar el expediente durante # años después de la visita: su nombre, su fecha de nacimiento, las fechas de sus visitas y lo que respondió antes de ellas. Con esos datos nadie se comunica con usted.}}",
    cancelFirst: "Si tiene una visita próxima, primero hay que cancelarla.",
    asked: "Nos ha pedido que borremos sus datos",
    askedText:
      "La recepción responde en un plazo de 30 días, por correo a esta dirección. No hace falta que lo pida otra vez.",
    button: "Pedir que borren mis datos",
    byHand: "La recepción lo hace a mano y responde en un plazo de 30 días.",
  },
};
