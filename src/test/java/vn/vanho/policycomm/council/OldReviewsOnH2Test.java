package vn.vanho.policycomm.council;

import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.vanho.policycomm.support.OnH2;

@OnH2
class OldReviewsOnH2Test extends OldReviews {

    @Override
    DriverManagerDataSource empty() {
        return new DriverManagerDataSource("jdbc:h2:mem:old-reviews;DB_CLOSE_DELAY=-1", "sa", "");
    }
}
