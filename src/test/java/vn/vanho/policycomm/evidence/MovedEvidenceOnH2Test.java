package vn.vanho.policycomm.evidence;

import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.vanho.policycomm.support.OnH2;

@OnH2
class MovedEvidenceOnH2Test extends MovedEvidence {

    @Override
    DriverManagerDataSource empty() {
        return new DriverManagerDataSource("jdbc:h2:mem:moved-evidence;DB_CLOSE_DELAY=-1", "sa", "");
    }
}
