package org.palpate.clinic;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Clinics extends ListCrudRepository<Clinic, UUID> {}
