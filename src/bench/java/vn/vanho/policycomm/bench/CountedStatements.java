package vn.vanho.policycomm.bench;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts every SQL statement that goes to a database, by thread. */
final class CountedStatements implements BeanPostProcessor {

    static DataSource of(DataSource database) {
        return ProxyDataSourceBuilder.create(database).countQuery().build();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? of(database) : bean;
    }
}
