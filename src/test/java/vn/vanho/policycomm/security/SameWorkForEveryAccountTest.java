package vn.vanho.policycomm.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.mockStatic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.MockedStatic;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.security.crypto.bcrypt.BCrypt;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.vanho.policycomm.support.OnH2;

/** How long a refusal takes tells nobody which accounts exist: the slow hash is worked out once, whoever it was. */
@OnH2
class SameWorkForEveryAccountTest {

    private static final String WRONG = "Sai-mat-khau-1";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Filter springSecurityFilterChain;

    @Autowired
    private IdentityService identities;

    private People people;
    private MockMvc program;

    @BeforeEach
    void aProgramOnTheThreadOfTheTest() {
        people = new People(identities);
        program = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(springSecurityFilterChain)
                .build();
    }

    @Test
    void aWrongPasswordCostsOneHash() throws Exception {
        assertThat(hashesFor(people.newcomer())).containsExactly("$2a$04$");
    }

    @Test
    void anUnknownAccountCostsTheSame() throws Exception {
        assertThat(hashesFor("thu-khong-ai-biet")).containsExactly("$2a$04$");
    }

    @Test
    void aNameThatNoAccountCanHaveCostsTheSame() throws Exception {
        assertThat(hashesFor("không ai' or 1=1")).containsExactly("$2a$04$");
    }

    @Test
    void aLockedAccountCostsTheSame() throws Exception {
        String locked = people.newcomer();
        identities.checkPassword(locked, WRONG);

        assertThat(hashesFor(locked)).containsExactly("$2a$04$");
    }

    /** Kind and cost of each hash that was worked out for a wrong password. */
    private List<String> hashesFor(String account) throws Exception {
        ArgumentCaptor<String> hash = ArgumentCaptor.forClass(String.class);
        try (MockedStatic<BCrypt> bcrypt = mockStatic(BCrypt.class, CALLS_REAL_METHODS)) {
            assertThat(signIn(account)).isEqualTo(401);
            bcrypt.verify(() -> BCrypt.checkpw(anyString(), hash.capture()), atLeast(0));
        }
        return hash.getAllValues().stream().map(each -> each.substring(0, 7)).toList();
    }

    private int signIn(String account) throws Exception {
        return program.perform(get("/engine-rest/engine")
                        .with(request -> {
                            request.setRemoteAddr("10.77.0.1");
                            return request;
                        })
                        .headers(credentials(account)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static HttpHeaders credentials(String account) {
        HttpHeaders headers = new HttpHeaders();
        headers.setBasicAuth(account, WRONG, StandardCharsets.UTF_8);
        return headers;
    }
}
