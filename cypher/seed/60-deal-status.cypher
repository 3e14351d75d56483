// Deal status: the dated steps of a deal
// One row is one step. deal, status, date (EDTF), claim (the evidence), note.
// status: demanded drafted rejected proposed expected failed intent signed ratified funded ended
UNWIND [
  {deal: 'us-ukraine-minerals-deal', status: 'demanded', date: '2025-02-10', claim: '001-23', note: 'sum named in an interview'},
  {deal: 'us-ukraine-minerals-deal', status: 'drafted', date: '2025-02-12', claim: 'r-010', note: 'first American draft in Kyiv'},
  {deal: 'us-ukraine-minerals-deal', status: 'rejected', date: '2025-02-12', claim: 'r-011', note: 'first draft not signed'},
  {deal: 'us-ukraine-minerals-deal', status: 'drafted', date: '2025-02-21', claim: 'r-013', note: 'draft with the sum as ceiling of a fund'},
  {deal: 'us-ukraine-minerals-deal', status: 'drafted', date: '2025-02-24/2025-02-25', claim: 'r-015', note: 'text with a joint fund, without the sum'},
  {deal: 'us-ukraine-minerals-deal', status: 'expected', date: '2025-02-27~', claim: '002-06', note: 'signature expected for 28 February'},
  {deal: 'us-ukraine-minerals-deal', status: 'failed', date: '2025-02-28', claim: 'r-031', note: 'meeting broke up, nothing signed'},
  {deal: 'us-ukraine-minerals-deal', status: 'proposed', date: '[2025-04-02..2025-04-12]', claim: '000-12', note: 'revised framework under negotiation'},
  {deal: 'us-ukraine-minerals-deal', status: 'intent', date: '2025-04-17', claim: 'r-034', note: 'memorandum of intent'},
  {deal: 'us-ukraine-minerals-deal', status: 'signed', date: '2025-04-30', claim: 'r-036', note: 'as the Reconstruction Investment Fund'},
  {deal: 'us-ukraine-minerals-deal', status: 'ratified', date: '2025-05-08', claim: 'r-045', note: '338 votes; in force on 12 May'},
  {deal: 'us-ukraine-minerals-deal', status: 'funded', date: '2025-09-17', claim: 'r-051', note: '150 million dollars from both sides'},
  {deal: 'us-drc-minerals-security-pact', status: 'proposed', date: '2025-02-21', claim: '003-01', note: 'offered by letter; day from the record'},
  {deal: 'us-drc-minerals-security-pact', status: 'expected', date: '2025-03-05~', claim: '003-09', note: 'expected to grant access'},
  {deal: 'us-drc-minerals-security-pact', status: 'proposed', date: '[2025-04-02..2025-04-12]', claim: '000-26', note: 'pursued by Washington; talks reported as begun in April'},
  {deal: 'us-drc-minerals-security-pact', status: 'signed', date: '2025-12-04', claim: 'r-120', note: 'in another form: Strategic Partnership and security memorandum'},
  {deal: 'australia-us-tariff-exemption-talks', status: 'rejected', date: '2025-03-12', claim: 'r-145', note: 'earlier offer on steel and aluminium duties refused'},
  {deal: 'australia-us-tariff-exemption-talks', status: 'proposed', date: '[2025-04-02..2025-04-12]', claim: '000-47', note: 'talks under way'},
  {deal: 'australia-us-tariff-exemption-talks', status: 'ended', date: '2025-10-20', claim: 'r-152', note: 'followed by the framework on critical minerals; relief from duties not shown'},
  {deal: 'australia-us-critical-minerals-framework', status: 'signed', date: '2025-10-20', claim: 'r-152', note: 'framework of Trump and Albanese'},
  {deal: 'us-ukraine-memorandum-of-intent', status: 'signed', date: '2025-04-17', claim: 'r-033', note: 'Svyrydenko and Bessent'},
  {deal: 'us-drc-strategic-partnership', status: 'signed', date: '2025-12-04', claim: 'r-121', note: 'with the Washington Accords'},
  {deal: 'us-drc-security-memorandum', status: 'signed', date: '2025-12-04', claim: 'r-123', note: 'with the Washington Accords'},
  {deal: 'us-rwanda-framework', status: 'signed', date: '2025-12-04', claim: 'r-124', note: 'with the Washington Accords'},
  {deal: 'drc-rwanda-economic-framework', status: 'signed', date: '2025-12-04', claim: 'r-126', note: 'with the Washington Accords'},
  {deal: 'washington-accords-2025-12', status: 'signed', date: '2025-12-04', claim: 'r-114', note: 'by the presidents; M23 absent'},
  {deal: 'drc-rwanda-declaration-2025-04', status: 'signed', date: '2025-04-25', claim: 'r-095', note: 'in Washington'},
  {deal: 'drc-rwanda-peace-agreement', status: 'signed', date: '2025-06-27', claim: 'r-098', note: 'in Washington'},
  {deal: 'doha-declaration-2025-07', status: 'signed', date: '2025-07-19', claim: 'r-106', note: 'in Doha'},
  {deal: 'doha-framework-2025-11', status: 'signed', date: '2025-11-15', claim: 'r-110', note: 'not a final peace'}
] AS row
RETURN row
