package vn.vanho.policycomm.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.vanho.policycomm.plan.Deadline;

/** The board's workbook as a program for sheets opens it, and what it must say by what the JSON says. */
public final class BoardOnPaper implements AutoCloseable {

    private static final int HEAD = 4;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> PRESSING = List.of(
            "OVERDUE", "NO_ANSWER", "NEARLY_DUE", "NOT_DUE", "DONE_LATE", "STOPPED", "DONE_IN_TIME", "NOT_OCCURRED");

    private static final Comparator<JsonNode> BY_STATE = Comparator.comparingInt(
            state -> PRESSING.indexOf(state.get("status").asText()));
    private static final Comparator<JsonNode> LATE_FIRST =
            BY_STATE.thenComparing(state -> -state.get("workingDaysLate").asInt());

    private final XSSFWorkbook book;

    private BoardOnPaper(XSSFWorkbook book) {
        this.book = book;
    }

    public static BoardOnPaper open(byte[] xlsx) {
        try {
            return new BoardOnPaper(new XSSFWorkbook(new ByteArrayInputStream(xlsx)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each cell of each sheet, in the order in which people read it. */
    public void saysWhat(JsonNode board) {
        List<JsonNode> units = units(board);
        assertThat(names("Nhiệm vụ và đơn vị"))
                .isEqualTo(Stream.concat(
                                Stream.of("Nhiệm vụ", "Trạng thái", "Từ ngày", "Thời hạn", "Bắt đầu", "Kết thúc"),
                                units.stream().map(unit -> text(unit, "shortName")))
                        .toList());
        assertThat(lines("Nhiệm vụ và đơn vị"))
                .isEqualTo(all(board, "items").stream()
                        .sorted(LATE_FIRST)
                        .map(item -> item(item, units))
                        .toList());
        assertThat(lines("Hồ sơ")).isEqualTo(cases(board));
        assertThat(lines("Dự thảo"))
                .isEqualTo(all(board, "drafts").stream()
                        .sorted(BY_STATE)
                        .map(BoardOnPaper::draft)
                        .toList());
        assertThat(lines("Số liệu")).isEqualTo(figures(board));
    }

    private static List<JsonNode> units(JsonNode board) {
        Map<String, JsonNode> worst = all(board, "items").stream()
                .flatMap(item -> all(item, "units").stream())
                .collect(Collectors.toMap(
                        part -> text(part, "unit"),
                        Function.identity(),
                        (one, other) -> LATE_FIRST.compare(one, other) <= 0 ? one : other));
        return all(board, "units").stream()
                .sorted(Comparator.comparing(unit -> worst.get(text(unit, "id")), LATE_FIRST))
                .toList();
    }

    private static List<String> item(JsonNode item, List<JsonNode> units) {
        List<String> line = new ArrayList<>(List.of(
                "%s. %s".formatted(text(item, "code"), text(item, "title")),
                late(item),
                day(item, "opensOn"),
                day(item, "dueOn"),
                moment(item, "startedAt"),
                moment(item, "endedAt")));
        for (JsonNode unit : units) {
            Optional<JsonNode> part = all(item, "units").stream()
                    .filter(one -> text(one, "unit").equals(text(unit, "id")))
                    .findFirst();
            line.add(part.map(BoardOnPaper::part).orElse(""));
        }
        return line;
    }

    private static String part(JsonNode part) {
        int tasks = part.get("openTasks").asInt();
        if (tasks == 0) {
            return late(part);
        }
        return "%s; đang giao %d việc, hạn %s".formatted(late(part), tasks, moment(part, "dueAt"));
    }

    private static String late(JsonNode state) {
        int days = state.get("workingDaysLate").asInt();
        String name = text(state, "statusName");
        return days == 0 ? name : "%s %d ngày làm việc".formatted(name, days);
    }

    private static List<List<String>> cases(JsonNode board) {
        record Line(JsonNode of, List<String> cells) {}
        return all(board, "items").stream()
                .flatMap(item -> all(item, "cases").stream()
                        .map(one -> new Line(
                                one,
                                List.of(
                                        text(item, "code"),
                                        text(one, "title"),
                                        text(one, "statusName"),
                                        moment(one, "startedAt"),
                                        moment(one, "endedAt"),
                                        text(one, "key")))))
                .sorted(Comparator.comparing(Line::of, BY_STATE))
                .map(Line::cells)
                .toList();
    }

    private static List<String> draft(JsonNode draft) {
        return Stream.concat(
                        Stream.of(text(draft, "title"), text(draft, "statusName")),
                        all(draft, "stages").stream().map(stage -> day(stage, "on")))
                .toList();
    }

    private static List<List<String>> figures(JsonNode board) {
        List<JsonNode> times = all(board, "figures");
        int measures = times.get(0).get("values").size();
        return IntStream.range(0, measures)
                .mapToObj(at -> Stream.concat(
                                Stream.of(times.get(0)
                                        .at("/values/%d/name".formatted(at))
                                        .asText()),
                                times.stream().map(time -> time.at("/values/%d/value".formatted(at))
                                        .asText()))
                        .toList())
                .toList();
    }

    /** The names of a sheet's columns. */
    public List<String> names(String sheet) {
        return cells(book.getSheet(sheet).getRow(HEAD), book.getSheet(sheet));
    }

    /** The lines below them. */
    public List<List<String>> lines(String name) {
        Sheet sheet = book.getSheet(name);
        return IntStream.rangeClosed(HEAD + 1, sheet.getLastRowNum())
                .mapToObj(row -> cells(sheet.getRow(row), sheet))
                .toList();
    }

    private static List<String> cells(Row row, Sheet sheet) {
        return IntStream.range(0, sheet.getRow(HEAD).getLastCellNum())
                .mapToObj(column -> new DataFormatter().formatCellValue(row.getCell(column)))
                .toList();
    }

    /** What stands above the tables. */
    public List<String> heading() {
        Sheet sheet = book.getSheetAt(0);
        return IntStream.range(0, HEAD - 1)
                .mapToObj(row -> sheet.getRow(row).getCell(0).getStringCellValue())
                .toList();
    }

    /** Whatever anybody typed, there is nothing to be worked out. */
    public void holdsNoFormula() {
        assertThat(StreamSupport.stream(book.spliterator(), false)
                        .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                        .map(Cell::getCellType))
                .isNotEmpty()
                .doesNotContain(CellType.FORMULA, CellType.ERROR);
    }

    /** All of its width is on the paper, and each page has the names of the columns. */
    public void isSetUpForPrinting() {
        assertThat(book).isNotEmpty().allSatisfy(sheet -> {
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(HEAD);
            assertThat(sheet.getRepeatingColumns().getFirstColumn()).isZero();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) (HEAD + 1));
        });
    }

    private static List<JsonNode> all(JsonNode of, String list) {
        return StreamSupport.stream(of.get(list).spliterator(), false).toList();
    }

    private static String text(JsonNode of, String field) {
        return of.get(field).asText();
    }

    private static String day(JsonNode of, String field) {
        return of.get(field).isNull() ? "" : LocalDate.parse(text(of, field)).format(DAY);
    }

    private static String moment(JsonNode of, String field) {
        return of.get(field).isNull()
                ? ""
                : OffsetDateTime.parse(text(of, field))
                        .atZoneSameInstant(Deadline.ZONE)
                        .format(DAY);
    }
}
