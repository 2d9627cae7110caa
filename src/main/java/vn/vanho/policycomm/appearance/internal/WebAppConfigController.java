package vn.vanho.policycomm.appearance.internal;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The file that each of Camunda's web applications reads first: its name, its language, its scripts. */
@Controller
class WebAppConfigController {

    private static final MediaType SCRIPT = MediaType.valueOf("text/javascript;charset=UTF-8");

    private final WebAppConfig config;

    WebAppConfigController(WebAppConfig config) {
        this.config = config;
    }

    @GetMapping("/camunda/app/{app:tasklist|cockpit|admin|welcome}/scripts/config.js")
    ResponseEntity<String> config(@PathVariable String app) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(SCRIPT)
                .body(config.of(WebApp.at(app)));
    }
}
