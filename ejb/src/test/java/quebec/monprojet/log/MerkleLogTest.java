package quebec.monprojet.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MerkleLogTest {

    /** The leaves and roots that the certificate-transparency code is tested with (RFC 6962). */
    private static final List<String> KNOWN_LEAVES =
            List.of(
                    "",
                    "00",
                    "10",
                    "2021",
                    "3031",
                    "40414243",
                    "5051525354555657",
                    "606162636465666768696a6b6c6d6e6f");

    private static final List<String> KNOWN_ROOTS =
            List.of(
                    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void theRootsAreThoseOfTheKnownVectors() {
        RightEdge edge = RightEdge.empty();
        for (int i = 0; i < KNOWN_LEAVES.size(); i++) {
            edge = edge.append(Hash.ofLeaf(HexFormat.of().parseHex(KNOWN_LEAVES.get(i))));
            assertThat(edge.root().hex()).isEqualTo(KNOWN_ROOTS.get(i));
        }
    }

    @Test
    void theEmptyTreeIsTheHashOfNothing() {
        assertThat(RightEdge.empty().root().hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void everyProofOfEveryBatchEqualsThatOfTheNaiveTree() {
        for (int before = 0; before <= 40; before++) {
            for (int batch = 1; batch <= 24; batch++) {
                List<Hash> leaves = leaves(before + batch);
                Extension extension =
                        edge(leaves.subList(0, before))
                                .extendedBy(leaves.subList(before, leaves.size()));
                assertThat(extension.edge().root()).isEqualTo(NaiveTree.root(leaves));
                for (int index = before; index < leaves.size(); index++) {
                    assertThat(extension.inclusion(index).path())
                            .isEqualTo(NaiveTree.path(index, leaves));
                }
                List<Hash> expected = before == 0 ? List.of() : NaiveTree.proof(before, leaves);
                assertThat(extension.consistency().path()).isEqualTo(expected);
            }
        }
    }

    @Test
    void everyProofHoldsAndNoneHoldsForAnythingElse() {
        Random random = new Random(20160216);
        for (int round = 0; round < 200; round++) {
            int before = random.nextInt(300);
            List<Hash> leaves = leaves(before + 1 + random.nextInt(64));
            RightEdge old = edge(leaves.subList(0, before));
            Extension extension = old.extendedBy(leaves.subList(before, leaves.size()));
            int index = before + random.nextInt(leaves.size() - before);
            InclusionProof inclusion = extension.inclusion(index);
            Hash root = extension.edge().root();
            Hash other = Hash.ofLeaf(new byte[] {9, 9});
            assertThat(inclusion.holds(leaves.get(index), root)).isTrue();
            assertThat(inclusion.holds(other, root)).isFalse();
            assertThat(inclusion.holds(leaves.get(index), other)).isFalse();
            assertThat(extension.consistency().holds(old.root(), root)).isTrue();
            assertThat(extension.consistency().holds(other, root)).isFalse();
            if (before > 0) {
                assertThat(extension.consistency().holds(old.root(), other)).isFalse();
            }
        }
    }

    @Test
    void anEdgeIsReadBackAsItWasWritten() {
        RightEdge edge = edge(leaves(2_800));
        assertThat(RightEdge.of(edge.bytes())).isEqualTo(edge);
        assertThat(RightEdge.of(new byte[0])).isEqualTo(RightEdge.empty());
    }

    private static RightEdge edge(List<Hash> leaves) {
        RightEdge edge = RightEdge.empty();
        for (Hash leaf : leaves) {
            edge = edge.append(leaf);
        }
        return edge;
    }

    private static List<Hash> leaves(int size) {
        Stream<Hash> hashes =
                IntStream.range(0, size)
                        .mapToObj(i -> ("leaf " + i).getBytes(StandardCharsets.UTF_8))
                        .map(Hash::ofLeaf);
        return new ArrayList<>(hashes.toList());
    }
}
