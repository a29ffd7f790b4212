import type { site as inEnglish } from "@/lib/words/en/site";
import type { SameShape } from "@/lib/words/shape";

export const site: SameShape<typeof inEnglish> = {
  skip: "Ir al contenido principal",
  title: "Ciática y acupuntura | {name}",
  description:
    "Qué es la ciática, qué dicen los estudios sobre la acupuntura, a favor y en contra, y horas libres en {name}, {city}.",
  aboutThisSite: "Sobre este sitio",
  demonstration:
    "<strong>Esto es una demostración.</strong> Las personas, la dirección y los precios son inventados.",
  main: "Principal",
  sciatica: "Ciática",
  practitioners: "Acupunturistas",
  contact: "Contacto",
  yourVisits: "Sus visitas",
  privacy: "Privacidad",
  accessibility: "Accesibilidad",
  staffSignIn: "Entrada del personal",
  language: "Idioma",
  small:
    "Atendemos con cita. En una emergencia, llame al 911. Nada de lo que dice este sitio sustituye a una consulta con un médico.",
  notFound: {
    short: "Página no encontrada",
    title: "No encontramos esa página",
    lead: "Puede que la dirección sea antigua o que falte una letra. Si buscaba su visita, <visits>le enviamos otra vez el enlace</visits>. O llámenos al <phone></phone> y la buscamos con usted.",
  },
  fromElsewhere: {
    short: "No enviado",
    title: "Esto no vino de nuestro sitio",
    lead: "No se guardó nada. Abra la página en nuestro propio sitio y envíela desde allí.",
    call: "O llámenos al {phone}.",
  },
  tooLarge: {
    short: "Demasiado grande",
    title: "Esto es demasiado grande",
    lead: "No se guardó nada. Vuelva atrás, acorte lo que escribió o borre el dibujo, y envíelo de nuevo.",
    call: "O llámenos al {phone}.",
  },
};
