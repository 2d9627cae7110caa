package vn.vanho.policycomm.bench;

import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts every SQL statement that goes to a database, by thread, and looks at none: the library's own counter reads each
 * from its beginning to its end, which would be measured along with the work.
 */
final class CountedStatements implements BeanPostProcessor {

    private static final ThreadLocal<Long> SENT = ThreadLocal.withInitial(() -> 0L);

    static DataSource of(DataSource database) {
        return ProxyDataSourceBuilder.create(database).listener(new Counter()).build();
    }

    /** How many this thread has sent since it began. */
    static long sent() {
        return SENT.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? of(database) : bean;
    }

    /** Adds what was sent. */
    private static final class Counter implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            SENT.set(SENT.get() + queries.size());
        }
    }
}
