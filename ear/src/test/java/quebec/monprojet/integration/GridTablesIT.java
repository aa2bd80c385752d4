package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.grid.BasicNeeds.Household;
import quebec.monprojet.grid.Municipalities;
import quebec.monprojet.grid.SelectionGrids;
import quebec.monprojet.selection.GridTables;

/** The data of the grid are found in the archive that ships. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class GridTablesIT {

    private static final LocalDate FILED = LocalDate.of(2016, 6, 13);

    @Inject private GridTables tables;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @Test
    void theServerReadsTheTablesThatNobodyReplaced() {
        assertThat(tables.areas().inForce(FILED))
                .hasValueSatisfying(list -> assertThat(list.demonstration()).isTrue());
        assertThat(tables.tests().recognised(FILED)).hasSize(8);
        assertThat(tables.needs().of(2015, new Household(1, 0, 0))).isPresent();
    }

    @Test
    void theServerReadsTheGridsAndTheMunicipalities() {
        assertThat(SelectionGrids.all()).hasSize(3);
        assertThat(Municipalities.find("Montréal")).isInstanceOf(Municipalities.Found.One.class);
    }
}
