package quebec.monprojet.rush;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MerkleTest {

    @Test
    void theEmptyTreeIsTheHashOfNothing() {
        assertThat(HexFormat.of().formatHex(Merkle.root(List.of())))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    /** The empty leaf of the test vectors of Certificate Transparency. */
    @Test
    void theEmptyLeafIsTheHashOfAZero() {
        assertThat(HexFormat.of().formatHex(Merkle.leaf("")))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @Test
    void threeLeavesLeanToTheLeft() {
        byte[] a = Merkle.leaf("a");
        byte[] b = Merkle.leaf("b");
        byte[] c = Merkle.leaf("c");
        assertThat(Merkle.root(List.of(a, b, c))).isEqualTo(Merkle.node(Merkle.node(a, b), c));
    }

    @Test
    void aTreeThatGrowsHasTheRootOfEverySize() {
        List<byte[]> leaves =
                IntStream.range(0, 70).mapToObj(i -> Merkle.leaf(Integer.toString(i))).toList();
        Growth growth = new Growth(leaves);
        for (int size = 0; size <= leaves.size(); size++) {
            assertThat(growth.reaches(size, Merkle.root(leaves.subList(0, size)))).isTrue();
        }
    }

    @Test
    void aTreeThatGrowsHasNoOtherRoot() {
        List<byte[]> leaves = List.of(Merkle.leaf("a"), Merkle.leaf("b"), Merkle.leaf("c"));
        assertThat(new Growth(leaves).reaches(2, Merkle.root(leaves))).isFalse();
        assertThat(new Growth(leaves).reaches(4, Merkle.root(leaves))).isFalse();
    }
}
