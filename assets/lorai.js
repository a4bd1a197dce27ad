/* Everything that a page does besides what React does. A built site sends it as one file (lorai_app/site/bundle.py). */
import "/form.js";
import "/prompt.js";
import "/press.js";
import "/references.js";
import "/usual.js";
import "/clock.js";
import "/done.js";
import "/previews.js";
import "/ended.js";
import "/page.js";
import "/line.js";
import "/sharing.js";
import "/remix.js";
import "/devices.js";
import "/site.js";
import "/keys.js";
import "/typed.js";
