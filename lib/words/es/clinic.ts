import type { clinic as inEnglish } from "@/lib/words/en/clinic";
import type { SameShape } from "@/lib/words/shape";

export const clinic: SameShape<typeof inEnglish> = {
  practitioners: {
    short: "Acupunturistas",
    description: "Quién le atiende, qué ofrece y en qué días.",
    title: "Las personas que le atienden",
    lead: "Al reservar puede elegir a una de nosotros, o tomar la primera hora libre con cualquiera.",
    hereOn: "Días de consulta",
    byArrangement: "los días que acordemos con usted",
    offers: "Ofrece",
    find: "Buscar una hora",
  },
  contact: {
    short: "Contacto",
    description: "Teléfono, dirección, correo electrónico y un formulario para preguntas.",
    title: "Pregúntenos",
    lead: "Llame, escriba o envíe un mensaje. En una emergencia, llame al 911 o vaya a urgencias.",
    reach: "Cómo comunicarse con nosotros",
    phone: "Teléfono",
    email: "Correo electrónico",
    address: "Dirección",
    lostLink: "¿Perdió el enlace a su visita? <visits>Se lo enviamos otra vez</visits>.",
    send: "Envíe un mensaje",
  },
  form: {
    name: "Su nombre",
    email: "Correo electrónico",
    emailHint: "Respondemos a esta dirección.",
    phone: "Número de teléfono",
    message: "Su mensaje",
    messageHint:
      "El correo electrónico no es privado. Por favor, no escriba detalles de su salud: podemos hablar de eso por teléfono o en una visita.",
    send: "Enviar su mensaje",
    sending: "Enviando su mensaje",
  },
  sent: {
    short: "Enviado",
    title: "Su mensaje se ha enviado",
    lead: "Tenemos su mensaje y respondemos por correo electrónico, por lo general el próximo día que abrimos.",
    callTitle: "Le vamos a llamar",
    callLead: "Tenemos su número y le llamamos en nuestro próximo horario de atención.",
    urgent:
      "Si no puede esperar, llámenos: <phone></phone>. En una emergencia, llame al 911 o vaya a urgencias.",
    back: "Volver a la primera página",
  },
};
