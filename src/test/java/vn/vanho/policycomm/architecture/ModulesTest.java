package vn.vanho.policycomm.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.vanho.policycomm.PolicyCommunicationApplication;

/** Features use one another through their root packages only, and never in circles. */
class ModulesTest {

    @Test
    void featuresKeepTheirBoundaries() {
        ApplicationModules.of(PolicyCommunicationApplication.class).verify();
    }
}
