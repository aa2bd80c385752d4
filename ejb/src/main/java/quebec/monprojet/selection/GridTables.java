package quebec.monprojet.selection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import quebec.monprojet.grid.AreaLists;
import quebec.monprojet.grid.BasicNeeds;
import quebec.monprojet.grid.LanguageTests;
import quebec.monprojet.installation.Installation;

/**
 * The tables beside the grid that operators replace when the ministry publishes new ones: files in
 * the folder grid of the server's data, read once after a start.
 */
@ApplicationScoped
public class GridTables {

    private AreaLists areas;
    private LanguageTests tests;
    private BasicNeeds needs;

    @PostConstruct
    void read() {
        Path folder = Installation.folder("grid");
        areas = AreaLists.in(folder);
        tests = LanguageTests.in(folder);
        needs = BasicNeeds.in(folder);
    }

    public AreaLists areas() {
        return areas;
    }

    public LanguageTests tests() {
        return tests;
    }

    public BasicNeeds needs() {
        return needs;
    }
}
