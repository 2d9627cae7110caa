package vn.vanho.policycomm.organisation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.vanho.policycomm.PolicyCommunicationApplication;

/** Outside the demo nobody gets a default password. */
@ExtendWith(OutputCaptureExtension.class)
class AdministratorPasswordTest {

    @Test
    void withoutOneTheApplicationRefusesToStartAndNamesTheProperty(CapturedOutput output) {
        var application = new SpringApplicationBuilder(PolicyCommunicationApplication.class);

        assertThatThrownBy(application::run).isInstanceOf(AdministratorPasswordMissing.class);

        assertThat(output.getOut())
                .contains("policycomm.admin.password", "quan-tri")
                .doesNotContain("\tat ");
    }
}
