package vn.vanho.policycomm.unitwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.support.OnH2;

/** Each kind of work has a form of its own and a name on the pages. */
@OnH2
class WorkKindsTest {

    @Autowired
    private List<WorkKind> kinds;

    @Autowired
    private Phrases phrases;

    @Test
    void eachHasAFormAndAName() {
        assertThat(kinds)
                .extracting(WorkKind::code)
                .contains(
                        "coordinate",
                        "written-opinion",
                        "broadcast",
                        "hold-event",
                        "brief-members",
                        "nominate",
                        "attendance");
        assertThat(kinds).allSatisfy(kind -> {
            assertThat(Path.of("bpmn", "forms", kind.code() + ".form")).exists();
            assertThat(phrases.of("work.kind." + kind.code())).isNotBlank();
            assertThat(kind.title()).isNotBlank();
        });
    }
}
