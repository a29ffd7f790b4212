import type { privacy as inEnglish } from "@/lib/words/en/privacy";
import type { SameShape } from "@/lib/words/shape";

export const privacy: SameShape<typeof inEnglish> = {
  title: "Privacidad",
  description: "Qué guarda este sitio sobre usted y qué no.",
  lead: "Qué guarda este sitio sobre usted, qué no guarda y cómo preguntar.",
  reading: "Cuando usted lee",
  noTrackers:
    "No hay rastreadores, ni anuncios, ni contadores de visitas. Su navegador no le pide nada a nadie más que a este sitio: las letras y las imágenes son nuestras. Algunos enlaces, como los de los estudios, llevan a otros sitios con sus propias reglas.",
  language:
    "Si elige un idioma, una cookie lo recuerda durante un año. No contiene nada más. El idioma se guarda con la visita que reserve, para que nuestros correos sobre ella estén en ese idioma.",
  safety: "Las preguntas de seguridad",
  safetyText:
    "Antes de que reserve, preguntamos por señales de emergencia. Sus respuestas no se guardan. Solo guardamos qué versión de las preguntas era, cuándo, y si el resultado fue seguir o buscar ayuda ahora. Esa nota no lleva ningún nombre.",
  booking: "Cuando reserva",
  bookingKept:
    "Guardamos con su visita su nombre, su correo electrónico y su número de teléfono, el nombre de quien reserva por usted si es otra persona, y la hora y el tipo de visita. Lo necesitamos para atenderle y para comunicarnos con usted.",
  bookingCookie:
    "Mientras reserva, una cookie le dice a nuestro servidor que sigue siendo el mismo navegador. Contiene un valor al azar y no se usa para nada más. Lo que escribió y todavía no envió como reserva se borra un día después de empezar.",
  preparing: "Cuando se prepara para una visita",
  preparingText:
    "Lo que nos cuenta sobre su salud antes de una visita se guarda cifrado. El enlace de su correo no lo abre: lo abre la fecha de nacimiento, durante una hora, con una cookie que no contiene nada más. Nuestros acupunturistas y administradores pueden leerlo, y cada lectura queda anotada. Puede descargar una copia.",
  emails: "Nuestros correos",
  emailsText:
    "El correo electrónico no es privado. Por eso nuestros correos sobre las visitas dicen la hora, el lugar, quién le atiende y un enlace. No dicen nada de su salud ni de su tratamiento. Quien tenga el enlace puede ver su visita, así que no lo comparta, por favor.",
  messages: "Los mensajes que nos envía",
  messagesText:
    "Lo que escribe en la página de contacto se guarda cifrado con su nombre y sus datos, y también llega a nuestro personal por correo electrónico. Ese correo no es privado, así que no escriba detalles de su salud, por favor.",
  ask: "Pregúntenos",
  askText:
    "Para ver sus visitas, recibir una copia de lo que guardamos sobre usted o hacer que se borre, pida <visits>un enlace a todas sus visitas</visits>. Para corregir algo, llame al <phone></phone> o escriba a <email></email>.",
  record:
    "El registro de un tratamiento se guarda {years, plural, =1 {un año} other {# años}} después de él, lo pida quien lo pida: así lo exige la ley.",
  page: "La página dice qué se borra y qué se queda.",
};
