package vn.vanho.policycomm.monitoring.internal;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vanho.policycomm.files.SavedFile;
import vn.vanho.policycomm.monitoring.BoardScope;
import vn.vanho.policycomm.monitoring.YearBoards;

/** The board of a year as a workbook. */
@Controller
class BoardWorkbookController {

    private final YearBoards boards;
    private final BoardScopes scopes;
    private final BoardReaders readers;
    private final BoardViews views;
    private final BoardSheets sheets;

    BoardWorkbookController(
            YearBoards boards, BoardScopes scopes, BoardReaders readers, BoardViews views, BoardSheets sheets) {
        this.boards = boards;
        this.scopes = scopes;
        this.readers = readers;
        this.views = views;
        this.sheets = sheets;
    }

    @GetMapping("/lam-viec/ke-hoach/{year:\\d{4}}/bang.xlsx")
    ResponseEntity<byte[]> download(
            @PathVariable int year,
            @RequestParam(name = BoardScopes.QUARTER, required = false) @Nullable String quarter,
            @RequestParam(name = BoardScopes.UNIT, required = false) @Nullable String unit,
            @RequestParam(name = BoardScopes.ITEM, required = false) @Nullable String item,
            @RequestParam(name = BoardScopes.DRAFT, required = false) @Nullable String draft) {
        readers.require(year);
        BoardScope scope = scopes.read(year, quarter, unit, item, draft);
        return SavedFile.of(fileName(scope), sheets.of(views.of(boards.of(scope), scope)));
    }

    private static String fileName(BoardScope scope) {
        String quarter = scope.quarter() == null ? null : "quy-" + scope.quarter();
        return Stream.of("bang-ke-hoach-" + scope.year(), quarter, scope.unit(), scope.item(), scope.draft())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("-", "", ".xlsx"));
    }
}
