import type { intake as inEnglish } from "@/lib/words/en/intake";
import type { SameShape } from "@/lib/words/shape";

export const intake: SameShape<typeof inEnglish> = {
  card: {
    "not-begun": {
      heading: "Prepárese para su visita",
      words: "Unas preguntas antes de venir, unos 5 minutos. Puede parar y seguir después.",
      button: "Empezar",
    },
    begun: {
      heading: "Prepárese para su visita",
      words: "Ya empezó: {answered, number} de {count, number} preguntas están hechas.",
      button: "Seguir",
    },
    done: {
      heading: "Todo está preparado",
      words: "Gracias. Todavía puede ver sus respuestas y cambiarlas.",
      button: "Ver sus respuestas",
    },
    consentOld: {
      heading: "Vuelva a leer nuestro texto, por favor",
      words: "Hemos cambiado lo que usted acepta antes de un tratamiento. Léalo una vez más, por favor.",
      button: "Leer y aceptar",
    },
  },
  title: "Prepárese para su visita",
  titleDone: "Gracias, eso es todo",
  above: "{when} con {practitioner}",
  lead: "Unas preguntas antes de venir, para que haya más tiempo para el tratamiento.",
  leadDone: "Su acupunturista lee sus respuestas antes de que usted venga. Hasta entonces puede cambiarlas.",
  spent: {
    heading: "Llámenos, por favor",
    words:
      "Hoy la fecha de nacimiento no fue correcta varias veces. Para proteger las respuestas, aquí quedan cerradas hasta mañana. Llámenos al <phone></phone>, o traiga sus respuestas a la visita.",
  },
  born: {
    own: "¿Cuándo nació usted?",
    other: "¿Cuándo nació {name}?",
    why: "Sus respuestas son sobre su salud, por eso el enlace solo no las abre. La fecha de nacimiento sí.",
    hint: "De {name}, en números (mes, día, año): 5 31 1980",
    open: "Abrir mis respuestas",
    begin: "Empezar",
  },
  about: {
    title: "Es bueno saber",
    time: "Toma unos 5 minutos. Puede parar en cualquier momento y seguir después, también en otro dispositivo.",
    what: "Preguntamos por su dolor, qué se ha hecho hasta ahora, con qué debemos tener cuidado, y cómo puede acostarse y sentarse.",
    skip: "Puede saltarse todas las preguntas, menos la fecha de nacimiento y la aceptación del tratamiento.",
    privacy:
      "Solo los acupunturistas y administradores de la clínica pueden leer sus respuestas, y cada lectura queda anotada. Se guardan cifradas y nunca van en un correo.",
  },
  opened: {
    safetyTitle: "Primero, las preguntas de seguridad",
    safety: "Hacen falta por una de sus respuestas. Lo demás se puede terminar después.",
    goOn: "Seguir",
    done: "{answered, number} de {count, number} hechas",
    toVisit: "Ir a su visita",
    copy: "Descargar una copia",
    close: "Cerrar mis respuestas en este dispositivo",
  },
  list: {
    answered: "Respondida",
    skipped: "Saltada",
    open: "Todavía no",
    change: "Cambiar",
    answer: "Responder",
  },
  notFound: "No se encontró",
  question: "Pregunta {number, number} de {count, number}",
  questionTitle: "{title} Pregunta {number, number}",
  safety: {
    title: "Unas preguntas de seguridad",
    above: "Antes de seguir",
    lead: "Por lo que nos acaba de decir, le hacemos estas preguntas otra vez. Con algunas señales hace falta un médico hoy, no una visita con nosotros. Su acupunturista solo ve si hubo un «sí».",
  },
  refused: {
    birthDate: "Esta no es la fecha que tenemos. Revísela una vez más, por favor, o llámenos.",
    closed:
      "Ha pasado una hora, por eso cerramos sus respuestas. En otra ventana, abra el enlace de su correo y escriba la fecha de nacimiento. Luego guarde aquí otra vez.",
    consentChanged: "Hemos cambiado este texto desde que abrió esta página. Vuelva a cargarla, por favor.",
    notAgreed: "Marque la casilla si acepta. Si no, llámenos, por favor.",
    newer:
      "Esta respuesta se cambió en otro dispositivo desde que usted abrió esta página. Ahora dice: «{words}». Guarde otra vez para reemplazarla por lo que está aquí, o pulse «Atrás» para conservarla.",
    changed:
      "Hemos cambiado esta pregunta desde que usted la abrió. Vuelva a cargar la página y respóndala de nuevo.",
    strange: "Este formulario tiene algo que no preguntamos. Vuelva a cargar la página y responda de nuevo.",
  },
};
