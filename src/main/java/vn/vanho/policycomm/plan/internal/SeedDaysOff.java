package vn.vanho.policycomm.plan.internal;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.StartUpLock;

/** Takes the days off from the file at the first start, and never again: from then on they are the administrator's. */
@Component
class SeedDaysOff {

    private final StartUpLock lock;
    private final DaysOffTable table;
    private final DaysOffFile file;

    SeedDaysOff(StartUpLock lock, DaysOffTable table, DaysOffFile file) {
        this.lock = lock;
        this.table = table;
        this.file = file;
    }

    @Transactional
    public void seed() throws IOException {
        lock.hold();
        if (table.version().isEmpty()) {
            table.change(List.of(), file.read(), Actor.APPLICATION);
        }
    }
}
