package vn.vanho.policycomm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** The application starts on both databases and lets no stranger at the engine. */
abstract class StartUp {

    @Autowired
    private TestRestTemplate http;

    @Test
    void theEngineIsClosedToStrangers() {
        assertThat(http.getForEntity("/engine-rest/engine", String.class).getBody())
                .doesNotContain("\"name\":\"default\"");
    }
}
