interface LogToTry {
  readonly name: string;
  readonly kafkaBrokers: readonly string[];
}

/** The logs there are to try on: Kafka only where brokers are given. */
export const logs = (kafkaBrokers = ''): readonly LogToTry[] => {
  const brokers = kafkaBrokers.split(',').filter((broker) => broker !== '');
  return [
    { name: 'the embedded log', kafkaBrokers: [] },
    ...(brokers.length > 0 ? [{ name: 'Kafka', kafkaBrokers: brokers }] : []),
  ];
};
