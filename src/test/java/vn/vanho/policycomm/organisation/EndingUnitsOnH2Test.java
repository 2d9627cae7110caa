package vn.vanho.policycomm.organisation;

import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import vn.vanho.policycomm.support.OnH2;

@OnH2
@ContextConfiguration(initializers = BeforeTheReform.class)
@TestPropertySource(
        properties = {
            "policycomm.locality=reform-2025",
            "spring.datasource.url=jdbc:h2:mem:reform;OPTIMIZE_REUSE_RESULTS=FALSE;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE"
        })
class EndingUnitsOnH2Test extends EndingUnits {}
