package vn.vanho.policycomm.plan.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vanho.policycomm.plan.DayOffKind;

/** Reads the file of days off: {@code date,type,note}, one day a line; lines with # and empty lines are passed over. */
final class DaysOffReader {

    private static final String TYPES =
            DayOffKind.decidedKinds().stream().map(DayOffKind::code).collect(Collectors.joining(", "));

    private final Faults faults;

    /** @param file its name, for messages */
    DaysOffReader(String file) {
        this.faults = new Faults(file);
    }

    /** @throws vn.vanho.policycomm.plan.DaysOffRefused naming every fault by its line */
    List<DecidedDay> read(String text) {
        return replace(List.of(), text);
    }

    /**
     * The days of the file in place of what is known of the years that it names.
     *
     * @throws vn.vanho.policycomm.plan.DaysOffRefused naming every fault by its line
     */
    List<DecidedDay> replace(List<DecidedDay> known, String text) {
        List<DecidedDay> given = rows(text);
        Set<Integer> years = given.stream().map(day -> day.date().getYear()).collect(Collectors.toSet());
        List<DecidedDay> days = Stream.concat(
                        given.stream(),
                        known.stream().filter(day -> !years.contains(day.date().getYear())))
                .toList();
        new DaysOffRules(days, faults).check();
        faults.refuseIfAny();
        return days;
    }

    private List<DecidedDay> rows(String text) {
        List<String> lines =
                text.replace("\uFEFF", "").lines().map(String::strip).toList();
        List<Integer> filled = IntStream.range(0, lines.size())
                .filter(line -> !lines.get(line).isEmpty() && !lines.get(line).startsWith("#"))
                .boxed()
                .toList();
        if (filled.isEmpty() || !lines.get(filled.get(0)).equals(DaysOffCells.HEADER)) {
            faults.add(
                    filled.isEmpty() ? 1 : filled.get(0) + 1, "dòng đầu phải là '%s'".formatted(DaysOffCells.HEADER));
        }
        return filled.stream()
                .skip(1)
                .flatMap(line -> row(lines.get(line), line + 1))
                .toList();
    }

    private Stream<DecidedDay> row(String text, int line) {
        String[] parts = text.split(",", 3);
        if (parts.length < 3 || parts[2].isBlank()) {
            faults.add(line, "phải có ba cột %s, cột ghi chú không để trống".formatted(DaysOffCells.HEADER));
            return Stream.empty();
        }
        Optional<LocalDate> date = date(parts[0].strip(), line);
        Optional<DayOffKind> kind = kind(parts[1].strip(), line);
        return date
                .flatMap(
                        day -> kind.map(known -> new DecidedDay(day, known, DaysOffCells.read(parts[2].strip()), line)))
                .stream();
    }

    private Optional<LocalDate> date(String text, int line) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            faults.add(line, "'%s' không phải là ngày dạng năm-tháng-ngày, ví dụ 2024-04-29".formatted(text));
            return Optional.empty();
        }
    }

    private Optional<DayOffKind> kind(String text, int line) {
        Optional<DayOffKind> kind = DayOffKind.ofCode(text);
        if (kind.isEmpty()) {
            faults.add(line, "không có loại ngày '%s'; các loại: %s".formatted(text, TYPES));
        }
        return kind;
    }
}
