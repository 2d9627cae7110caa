package vn.vanho.policycomm.plan.internal;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the working calendar, and sees to it that there are days to answer from before anybody can ask. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    StoredCalendar workingCalendar(SeedDaysOff first, DaysOffTable table) throws IOException {
        first.seed();
        return new StoredCalendar(table);
    }
}
