package vn.vanho.policycomm.appearance.internal;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.vanho.policycomm.organisation.Colours;
import vn.vanho.policycomm.organisation.Locality;

/** The locality's colours, for every style sheet. */
@Controller
class ColoursController {

    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final String style;

    ColoursController(Locality locality) {
        Colours colours = locality.colours();
        this.style = ":root {\n  --main: %s;\n  --accent: %s;\n}\n".formatted(colours.main(), colours.accent());
    }

    @GetMapping("/colours.css")
    ResponseEntity<String> colours() {
        return ResponseEntity.ok()
                .cacheControl(AN_HOUR)
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .body(style);
    }
}
