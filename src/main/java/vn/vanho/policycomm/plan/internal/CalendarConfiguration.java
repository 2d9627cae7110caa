package vn.vanho.policycomm.plan.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import vn.vanho.policycomm.plan.WorkingCalendar;

/** Makes the working calendar from the file that {@code policycomm.plan.days-off} names. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    WorkingCalendar workingCalendar(PlanProperties properties) throws IOException {
        Resource file = properties.daysOff();
        if (!file.isReadable()) {
            throw new IllegalStateException("Không đọc được tệp ngày nghỉ %s; hãy sửa policycomm.plan.days-off"
                    .formatted(file.getDescription()));
        }
        String text = file.getContentAsString(StandardCharsets.UTF_8);
        return new StateCalendar(new DaysOffReader(file.getDescription()).read(text));
    }
}
