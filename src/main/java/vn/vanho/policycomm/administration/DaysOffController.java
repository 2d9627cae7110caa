package vn.vanho.policycomm.administration;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanho.policycomm.engine.ChangedMeanwhile;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.plan.DaysOff;
import vn.vanho.policycomm.plan.DaysOffChange;
import vn.vanho.policycomm.plan.DaysOffRefused;

/** Where the administrator keeps the days off, by hand or as a file, and sees which deadlines that moved. */
@Controller
@RequestMapping("/quan-tri/ngay-nghi")
class DaysOffController {

    private final DaysOff days;
    private final DaysOffPage page;
    private final UploadedText texts;
    private final CurrentActor actor;
    private final Phrases phrases;
    private final Clock clock;

    DaysOffController(
            DaysOff days, DaysOffPage page, UploadedText texts, CurrentActor actor, Phrases phrases, Clock clock) {
        this.days = days;
        this.page = page;
        this.texts = texts;
        this.actor = actor;
        this.phrases = phrases;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@RequestParam(name = "nam", required = false) @Nullable Integer year) {
        return page.of(Objects.requireNonNullElse(year, LocalDate.now(clock).getYear()));
    }

    @PostMapping("/them")
    ModelAndView add(@ModelAttribute DayForm form, RedirectAttributes flash) {
        return change(
                form.year(),
                flash,
                form,
                () -> days.add(form.firstDay(), form.lastDay(), form.chosen(), form.note(), by()));
    }

    @PostMapping("/bo")
    ModelAndView remove(
            @RequestParam("nam") int year,
            @RequestParam(name = "day", defaultValue = "") List<LocalDate> chosen,
            RedirectAttributes flash) {
        return change(year, flash, DayForm.empty(year), () -> days.remove(chosen, by()));
    }

    /** Shows what a file would change, and carries its text on to {@link #replace}. */
    @PostMapping("/xem-truoc")
    ModelAndView preview(@RequestParam("nam") int year, @RequestParam MultipartFile file) throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String version = days.version();
        try {
            String text = texts.of(name, file.getBytes());
            return page.preview(year, name, text, version, days.preview(name, text));
        } catch (DaysOffRefused refused) {
            return page.refused(year, DayForm.empty(year), refused.faults());
        }
    }

    @PostMapping("/tep")
    ModelAndView replace(
            @RequestParam("nam") int year,
            @RequestParam String name,
            @RequestParam String text,
            @RequestParam String version,
            RedirectAttributes flash) {
        return change(year, flash, DayForm.empty(year), () -> days.replace(name, text, version, by()));
    }

    @GetMapping("/ngay-nghi.csv")
    ResponseEntity<String> download() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("ngay-nghi.csv")
                                .build()
                                .toString())
                .body(days.file());
    }

    private ModelAndView change(int year, RedirectAttributes flash, DayForm form, Supplier<DaysOffChange> change) {
        try {
            flash.addFlashAttribute("done", told(change.get()));
            return new ModelAndView("redirect:/quan-tri/ngay-nghi?nam=" + year);
        } catch (DaysOffRefused refused) {
            return page.refused(year, form, refused.faults());
        } catch (ChangedMeanwhile changed) {
            ModelAndView again = page.refused(year, form, List.of(Objects.requireNonNull(changed.getMessage())));
            again.setStatus(HttpStatus.CONFLICT);
            return again;
        }
    }

    private String told(DaysOffChange change) {
        return change.days().isEmpty()
                ? phrases.of("daysOff.nothingChanged")
                : phrases.of("daysOff.done", change.moves().size());
    }

    private String by() {
        return actor.require().userId();
    }
}
