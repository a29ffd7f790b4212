import type { accessibility as inEnglish } from "@/lib/words/en/accessibility";
import type { SameShape } from "@/lib/words/shape";

export const accessibility: SameShape<typeof inEnglish> = {
  title: "Accesibilidad",
  description: "Qué busca este sitio, cómo se probó y qué no se ha probado.",
  lead: "Usan este sitio personas con dolor, a menudo con un teléfono y acostadas. Tiene que servir para todos.",
  inYourWay: "Si algo le estorba",
  call: "Llame al <phone></phone> o escriba a <email></email>. Reservamos por usted y nos gustaría arreglarlo.",
  aims: "Lo que buscamos",
  guidelines:
    "Las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA. La letra es grande, lo que se toca mide al menos 44 píxeles de alto, los colores siguen el modo claro u oscuro de su aparato, y nada se mueve si usted ha pedido menos movimiento.",
  server:
    "Las páginas se hacen en el servidor. Puede leer, reservar y escribirnos con JavaScript apagado. El dibujo de los músculos también está contado completo, con palabras, en la lista que está al lado.",
  tested: "Cómo se prueba",
  axe: "con el revisor axe en el navegador Chromium, a 390 y 1280 píxeles de ancho, en claro y en oscuro",
  keyboard: "solo con el teclado",
  noJavaScript: "con JavaScript apagado",
  narrow: "a 320 píxeles de ancho y con un aumento del 200 por ciento, sin tener que moverse hacia los lados",
  untested: "Lo que no se ha probado",
  untestedText:
    "No hemos probado todos los lectores de pantalla, controles por voz ni navegadores, y un revisor encuentra solo una parte de los fallos posibles. Los estudios que enlazamos están en otros sitios, que no podemos cambiar.",
};
