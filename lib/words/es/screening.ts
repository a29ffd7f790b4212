import type { screening as inEnglish } from "@/lib/words/en/screening";
import type { SameShape } from "@/lib/words/shape";

export const screening: SameShape<typeof inEnglish> = {
  bladder: "¿Le cuesta, desde hace poco, empezar a orinar, sentir la orina o aguantarla, o se le escapa?",
  bowels: "¿Desde hace poco no puede aguantar las ganas de evacuar (hacer del baño), o no lo siente?",
  numbness:
    "¿Tiene un entumecimiento u hormigueo nuevo entre las piernas, alrededor de los genitales o del ano?",
  "sexual-feeling": "¿Ha perdido, desde hace poco, la sensación o la función sexual?",
  "both-legs": "¿Tiene dolor, debilidad o entumecimiento nuevo en las dos piernas a la vez?",
  weakness:
    "¿Una pierna o un pie se le está poniendo más débil, de modo que tropieza, no puede levantar el pie o no puede apoyarse en él?",
  "fever-or-injury":
    "¿El dolor empezó con fiebre y sintiéndose muy enfermo, o después de una caída o un accidente grave?",
};
