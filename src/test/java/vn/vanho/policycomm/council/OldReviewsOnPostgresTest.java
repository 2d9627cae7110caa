package vn.vanho.policycomm.council;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class OldReviewsOnPostgresTest extends OldReviews {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSourceProperties here;

    @Override
    DriverManagerDataSource empty() {
        String name = "moved" + UUID.randomUUID().toString().replace("-", "");
        jdbc.sql("create database " + name).update();
        return new DriverManagerDataSource(
                here.determineUrl().replaceFirst("/postgres\\b", "/" + name), here.determineUsername(), "");
    }
}
