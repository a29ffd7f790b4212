import type { condition as inEnglish } from "@/lib/words/en/condition";
import type { SameShape } from "@/lib/words/shape";

export const condition: SameShape<typeof inEnglish> = {
  hero: {
    title: "La ciática es más que un dolor de espalda",
    lead: "Es un dolor fuerte, a veces incapacitante, que va desde la parte baja de la espalda, por la cadera y la nalga, hasta una pierna o las dos. En {clinic}, en {city}, tratamos a cada persona como única.",
    summary:
      "<strong>Lo que se sabe, en pocas palabras.</strong> Un buen estudio con personas que tenían ciática desde hacía tiempo por una hernia de disco encontró que la acupuntura ayudó más que la acupuntura simulada. Las guías médicas no están de acuerdo entre sí. Muchas personas mejoran en 4 a 6 semanas sin ella. <evidence>Las pruebas, a favor y en contra</evidence>",
    emergency: "Señales para ir a urgencias",
  },
  booking: "Reservar",
  panel: {
    heading: "Reserve una visita",
    off: "Por el momento no se puede reservar en línea. Llámenos al {phone} y buscamos una hora con usted.",
    nothing: "Por el momento no hay horas libres en línea. Llámenos al {phone} y buscamos una con usted.",
    next: "Próximas horas libres para «{treatment}»:",
    all: "Ver todas las horas",
  },
  emergency: {
    heading: "Cuándo es una emergencia",
    act: "Llame al 911 o vaya ahora a urgencias si algo de esto es nuevo o ha cambiado:",
    numbness: "entumecimiento u hormigueo entre las piernas, alrededor de los genitales o del ano",
    bladder: "dificultad para aguantar, empezar o sentir al orinar o al evacuar el intestino",
    bothLegs: "dolor, debilidad o entumecimiento en las dos piernas a la vez",
    weakness: "una pierna o un pie que se pone cada vez más débil",
    fever:
      "fiebre y sentirse muy enfermo junto con el dolor, o dolor después de una caída o un accidente grave",
    sexual: "un cambio en la erección, la eyaculación o la sensación durante el sexo",
    after:
      "Por favor, no espere a una visita con nosotros. Cuando un médico le haya revisado, llámenos al <phone></phone>.",
  },
  causes: {
    title: "De dónde viene",
    common:
      "Las causas comunes son una hernia de disco, los músculos tensos y una inflamación que dura mucho tiempo. Los movimientos de cada día se vuelven difíciles y puede costar encontrar un alivio que dure.",
    move: "Siga moviéndose tanto como pueda y trate de no estar sentado o acostado mucho tiempo sin moverse. Vea a un médico si no mejora después de unas semanas.",
  },
  why: {
    title: "Por qué usamos la acupuntura",
    lead: "Así vemos nuestro trabajo como acupunturistas. <evidence>Lo que han encontrado los estudios</evidence> viene después.",
    pain: "Menos dolor",
    painText:
      "Agujas finas en puntos escogidos ayudan al cuerpo a producir sus propias sustancias contra el dolor, entre ellas las endorfinas.",
    inflammation: "Menos inflamación",
    inflammationText: "Se busca una mejor circulación para calmar la inflamación y ayudar a sanar.",
    muscles: "Músculos más sueltos",
    musclesText:
      "Los músculos tensos de la espalda baja, las caderas y las piernas pueden apretar el nervio. Trabajamos para soltarlos.",
    flareUps: "Menos recaídas",
    flareUpsText: "Buscamos el equilibrio en todo el cuerpo, para que el dolor vuelva menos veces.",
    drugs: "Sin medicinas",
    drugsText:
      "Las agujas no son una medicina, así que no traen los efectos secundarios de tomar medicinas por mucho tiempo.",
    medicines: "Por favor, no deje ni cambie una medicina sin preguntar a quien se la recetó.",
  },
  who: {
    title: "A quién le pasa",
    lead: "A cualquiera que cargue mucho la espalda baja o cuya pelvis cambie de posición. Vemos a menudo a:",
    runners: "personas que corren",
    pregnant: "personas embarazadas o que cuidan la salud de su pelvis",
    sitting: "personas que pasan muchas horas sentadas",
    lifting: "personas que en su trabajo se agachan y levantan cosas una y otra vez",
    adds: "Los músculos tensos, una mala postura y los cambios en la forma de la columna o de la pelvis también influyen.",
  },
  visit: {
    title: "Cómo es una visita",
    look: "Primero miramos",
    lookText: "Miramos con cuidado cómo está de pie, camina y se mueve.",
    needles: "Acupuntura",
    needlesText:
      "Dirigida al dolor y a los músculos tensos. Las agujas se quedan puestas mientras usted descansa.",
    hands: "Ventosas o trabajo suave con las manos",
    handsText: "Para ayudar a la circulación y a sanar.",
    advice: "Consejos para usted",
    adviceText: "Cómo moverse y qué hábitos pueden evitar las recaídas.",
    plan: "El plan se hace para usted, sea su dolor nuevo o viejo, solo o junto con otro tratamiento. En los estudios la gente vino de 8 a 15 veces durante unas semanas. Si no mejora, pregúntenos si conviene seguir. Es una buena pregunta.",
    beforeAndAfter: "Antes y después",
    care: "Coma algo y lleve ropa suelta. Puede que sangre un poco o le salga un moretón donde estuvo una aguja, que tenga sueño o se maree, o que se sienta peor por un rato.",
    call: "<strong>Por favor, llame antes de reservar</strong> si sangra con facilidad por una enfermedad, o si tiene alergia a un metal o una infección en la piel. Díganos antes de empezar si está embarazada, si toma anticoagulantes, si lleva un marcapasos o una bomba, o si se desmaya con las agujas.",
    prices: "Visitas y precios",
    minutes: "{minutes, plural, one {# minuto} other {# minutos}}",
    forNew: "Para su primera visita.",
    forReturning: "Si ya ha estado aquí.",
    forEveryone: "Para todos.",
  },
  next: {
    title: "Qué puede hacer ahora",
    lead: "Reserve una visita o pregúntenos primero.",
    book: "Reservar una visita",
    ask: "Hacer una pregunta",
  },
};
