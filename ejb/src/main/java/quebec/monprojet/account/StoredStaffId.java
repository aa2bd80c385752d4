package quebec.monprojet.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an officer said, embedded in a row as it was said, names them by their identifier. */
@Converter(autoApply = true)
public class StoredStaffId implements AttributeConverter<StaffId, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable StaffId member) {
        return member == null ? null : member.value();
    }

    @Override
    public @Nullable StaffId convertToEntityAttribute(@Nullable UUID stored) {
        return stored == null ? null : new StaffId(stored);
    }
}
