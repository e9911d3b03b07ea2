"""The tables of the story splitter, written by scripts/train_stories."""

# fmt: off
from cleaner.stories.model import Table

HEADLINE = Table(-2.194, 1.254, -2.699, """
+1.385 closes>0.5
-0.944 tokens<=1.5
+0.910 local>4.2 echo>0.0789 carry<=0.113 peak>-2.71
-0.706 others>20.5
+0.605 local>4.2 echo>0.0789 carry<=0.113 peak<=-2.71
+0.599 tokens>1.5 signed>0.5 below1>0.444 before<=7.5
-0.548 others>18.5
+0.495 peak>0 carrytail<=0.0964 below>0.148 per>0.0134 tokens>3.5
+0.447 twin>0.5 ownsupport>0.939
+0.407 peak>0 carrytail<=0.0964 below>0.148 per>0.0134 tokens<=3.5
+0.376 twin>0.5 ownsupport>0.953 names>0.5
+0.374 local>4.2 echo>0.0789 carry>0.113
+0.374 local>4.2 echo<=0.0789 below>0.178 carrytail<=0.138
-0.371 before>9.5
+0.351 local>1.87 below>0.333 carrytail<=0.106 peak>-7.21 tokens>3.5
+0.332 peak>0 carrytail<=0.0964 below>0.148 per<=0.0134
+0.307 tokens>1.5 signed>0.5 below1>0.444 before>7.5
+0.303 closes>0.5 others<=13.5
+0.297 names>1.5
+0.285 local>1.38 below>0.216 carry<=0.125 runbelow>1.5 tokens>3.5
+0.280 local>1.87 below>0.333 carrytail<=0.106 peak>-7.21 tokens<=3.5
-0.251 names<=1.5 peak<=-29.9 leadtail<=0.233
-0.245 tokens<=1.5 below<=0.8
-0.244 others>14.5
+0.243 peak>-0.728 echo>0.0652 carrytail<=0.13 ownsupport>0.22
+0.243 below>0.178 signed>0.5 below1>0.444
+0.227 per>0.0866 above<=0.25 below>0.148 tokens>4.5 runbelow>1.5
-0.224 usual<=0.0465 last>0.0435
+0.223 local>1.38 below>0.216 carry<=0.125 runbelow>1.5 tokens<=3.5
+0.222 local>1.87 below>0.333 carrytail<=0.106 peak<=-7.21
+0.219 per>0.311 above<=0.143 below>0.0889 local>12.8
+0.216 peak>0 carrytail<=0.0964 below<=0.148
+0.208 usual>0.0465 others<=0.5 capsdiff<=0.0857 words>3.5 peak>-16.5 below1>0
+0.203 per>0.0697 peak>-2.71 below>0.148 ownsupport>0.22 tokens>3.5
+0.196 twin>0.5 runbelow>4.5
+0.194 ownsupport>0.22 echo>0.107 signed>0.5
-0.190 others>11.5 carrytail>0.0612
-0.189 others>13.5
+0.189 peak>-1.67 echo>0.0789 ownsupport>0.22 per>-0.0721 tokens>4.5
+0.187 others<=20.5 leadtail>0.659 capsdiff<=0 tokens>3.5
+0.187 runbelow>1.5 echo>0.238 tokens>5.5 capsdiff<=0.35 leadtail>0.303 others<=6.5
+0.187 longer>10.5 below>0.476 ownsupport>0.22 runbelow>2.5
+0.187 carrytail<=0.0809 last<=0.133 below>0.148 tokens>4.5
+0.186 local>4.2 echo<=0.0789 below>0.178 carrytail>0.138
-0.185 twin<=0.5 last>0.361 signed<=0.5
+0.185 others<=8.5 signed>0.5 below1>0.1
+0.182 twin>0.5 ownsupport>0.926
-0.178 ownsupport<=0.22 carrytail>0.0759
+0.172 per>0.0866 above<=0.25 below>0.148 tokens>4.5 runbelow<=1.5
+0.172 local>1.38 below>0.216 carry<=0.125 runbelow<=1.5
+0.170 ownsupport>0.22 tokens>5.5 below>0.297 above<=0.379 leadtail>0.168 capsdiff<=0.125
+0.169 twin>0.5 per>-0.0692
+0.168 longer>6.5 below>0.476 runbelow>2.5 capsdiff<=0.667
+0.167 closes>0.5 short<=0.462
+0.166 carrytail<=0.107 last<=0.167 below>0.148 tokens>4.5 leadtail>0.125
+0.165 peak>-0.728 echo>0.0652 carrytail<=0.13 ownsupport<=0.22
+0.164 others<=10.5 signed>0.5 below1>0.1
+0.161 local>0.744 below>0.216 carry<=0.113 runbelow>1.5
+0.160 twin>0.5 ownsupport<=0.939 local>-4.58
+0.160 others<=11.5 signed>0.5 below1>0.1 below>0.318
-0.160 last>0.429 echo<=0.619
+0.158 above<=0.3 below>0.148 signed>0.5
+0.158 per>-0.0343 echo>0.125 runbelow>1.5 ownsupport>0.22 tokens>3.5 above<=0.4
+0.157 others<=20.5 closes>0.5 short<=0.389 below>0 peak>-32.6
+0.156 per>0.0247 longer>10.5 below>0.333 runbelow>1.5
+0.156 per>0.0697 peak>-2.71 below>0.148 ownsupport>0.22 tokens<=3.5
+0.155 capsdiff<=0.667 longer>13.5 below>0.333 leadtail>0.31 others<=3.5
+0.154 peak>-5.22 below>0.0889 ownsupport>0.385 words>3.5 capsdiff<=0.0833
-0.153 closes<=0.5 others>6.5 back>0.2 signed<=1.5
+0.153 runbelow>1.5 echo>0.267 signed>0.5
-0.152 runbelow<=1.5 last>0.0833
-0.151 others>2.5 per<=0.17 ownsupport<=0.885 signed<=0.5
+0.147 twin>0.5 ownsupport>0.953 runabove>2.5
+0.147 peak>-1.67 echo>0.0789 ownsupport>0.22 per>-0.0721 tokens<=4.5
+0.146 before<=9.5 closes>0.5 short<=0.389 below>0 peak>-32.6
+0.146 last<=0.223 below>0.148 signed>0.5
+0.143 others<=14.5 signed>0.5 below1>0.275
+0.143 others<=16.5 leadtail>0.0833 echo>0.125 signed>0.5 below1>0.444
+0.142 others<=18.5 closes>0.5 below>0
+0.141 names>1.5 tokens>3.5
+0.141 runbelow>1.5 echo>0.238 tokens>5.5 capsdiff<=0.35 leadtail>0.303 others>6.5
+0.139 local>1.87 below>0.333 carrytail>0.106
+0.138 per>0.44 last<=0.0569 others<=6.5
+0.136 last<=0.123 below>0.148 tokens>5.5 carrytail<=0.159 leadtail>0.122
-0.136 closes<=0.5 runabove<=1.5 runbelow<=1.5 peak<=7.54 signed<=0.5
+0.135 capsdiff<=0.667 others<=2.5 leadtail>0.251 tokens>4.5 below>0.333
+0.132 longer>10.5 below>0.476 ownsupport>0.22 runbelow<=2.5 peak>-5.32
+0.132 twin>0.5 ownsupport>0.953 names<=0.5 runbelow>4.5
+0.132 per>0.0866 above<=0.25 below>0.148 tokens<=4.5
+0.131 above<=0.353 below>0.1 signed>0.5
-0.130 twin<=0.5 capsdiff>0.0357 above>0.143 below<=0.5
+0.129 usual>0.0465 others<=0.5 capsdiff<=0.0857 words>3.5 peak>-16.5 below1<=0
-0.128 per<=0.311 ownsupport<=0.22 signed<=0.5
+0.127 per>-0.0343 echo>0.125 runbelow>1.5 ownsupport>0.22 tokens>3.5 above>0.4
+0.126 ownsupport>0.171 below>0.235 signed>0.5 below1>0.32
+0.126 others<=18.5 leadtail>0.0833 echo>0.267 signed>0.5
+0.126 local>4.2 echo<=0.0789 below<=0.178
+0.126 local<=4.2 twin>0.5
+0.125 closes>0.5 others>13.5
+0.125 last<=0.429 closes>0.5 usual>0.312
+0.123 signed>0.5 below1>0.32
-0.122 per<=0.44 others>2.5 usual<=0.149 last>0.069
+0.122 per>0.311 below>0.0889 above<=0.15 local>12.8
+0.122 tokens>1.5 last<=0.0462 runabove>1.5 capsdiff<=0.0278 before<=3.5
+0.121 others<=12.5 leadtail>0.659 below1>0.296
+0.119 carrytail<=0.107 last<=0.167 below>0.148 tokens>4.5 leadtail<=0.125
+0.119 twin>0.5 ownsupport<=0.926 per>-0.0721
+0.119 per>0.311 above<=0.143 below>0.0889 local<=12.8
+0.118 tokens>1.5 usual>0.134 runabove>1.5 capsdiff<=0.0278 words>3.5 nats>-18.7 ownsupport>0.25
+0.118 ownsupport>0.22 echo>0.107 signed<=0.5 runbelow>2.5 tokens>3.5
+0.118 above<=0.353 below>0.0889 signed>0.5
+0.118 carrytail<=0.0809 last<=0.133 below>0.148 tokens<=4.5
+0.118 others<=11.5 closes>0.5
+0.117 per>0.0697 peak>-2.71 below>0.148 ownsupport<=0.22
+0.117 others<=8.5 tokens>5.5 below>0.476 leadtail>0.31 per>-0.24
+0.117 others<=2.5 capsdiff<=0.0833 words>4.5
+0.115 peak>-1.67 echo>0.0789 ownsupport>0.22 per<=-0.0721
+0.115 twin<=0.5 signed>0.5
+0.115 twin>0.5 ownsupport>0.939 leadtail>0.19
+0.115 others<=13.5 peak>-7 below>0.0889 tokens>5.5 ownsupport>0.25 leadtail>0.154
+0.113 leadtail>0.0682 below>0.722 signed>0.5
+0.112 others<=1.5 leadtail>0.114 echo>0.107 words>4.5 per>-0.243
+0.111 ownsupport>0.22 tokens>5.5 below>0.297 above<=0.379 leadtail>0.168 capsdiff>0.125
+0.110 twin>0.5 per<=-0.0692 ownsupport>0.939
+0.110 closes>0.5 short<=0.389
-0.109 names<=1.5 per<=-0.177 ownsupport<=0.926
-0.109 below<=0.178 back>0.214
+0.109 others<=18.5 closes>0.5
+0.109 twin>0.5 ownsupport>0.953 leadtail>0.19
-0.107 others>12.5 local<=8.03
+0.107 runbelow>1.5 echo>0.238 tokens>5.5 capsdiff<=0.35 leadtail<=0.303
+0.106 peak>-0.728 echo>0.0652 carrytail>0.13
+0.106 closes>0.5 last<=0.393
+0.105 per>-0.0343 echo>0.125 runbelow>1.5 ownsupport>0.22 tokens<=3.5
+0.104 others<=20.5 below>0.0889 signed>0.5 below1>0.727
+0.104 others<=18.5 closes<=0.5 signed>0.5 below>0.178
+0.103 others<=2.5 leadtail>0.407 echo>0.154 tokens>4.5
+0.103 longer>10.5 below>0.476 ownsupport>0.22 runbelow<=2.5 peak<=-5.32
+0.103 per>0.355 below>0.0889 above<=0.234 peak>-15.9
+0.103 last<=0.429 words>6.5 above<=0.0741 carry2<=0.147 leans<=0.5
+0.102 tokens>1.5 signed>0.5 below1>0.275 below>0.722
+0.102 tokens>3.5 runabove>2.5 capsdiff<=0.0476 before<=0.5 nats>-18.7
+0.102 twin>0.5 ownsupport<=0.939 nats>1.99
-0.101 carrytail>0.0809 twin<=0.5 signed<=0.5 others>1.5
-0.101 local<=1.87 twin<=0.5 signed<=0.5
+0.101 below>0.178 signed>0.5 below1>0.727
+0.100 twin>0.5 runbelow<=4.5 per>0.0134
-0.100 local<=1.38 twin<=0.5 signed<=0.5
+0.100 others<=13.5 usual>0.134 tokens>5.5 below>0.235 leadtail>0.255 capsdiff<=0.533 per>-0.24
+0.099 per>-0.0721 twin>0.5 usual>0.125
+0.099 local>1.38 below>0.216 carry>0.125
+0.099 tokens>1.5 leadtail>0.0682 echo>0.267 signed>0.5 below>0.722
+0.099 others<=14.5 per>-0.0721 twin>0.5 usual>0.125 carrytail<=0.153
-0.098 others>10.5 carrytail>0.0747
+0.098 last<=0.123 below>0.148 tokens>5.5 carrytail<=0.159 leadtail<=0.122
+0.098 tokens>1.5 peak>-7 carrytail<=0.159 usual>0.175 below>0.0889 nats>28
+0.098 peak>-0.728 echo<=0.0652 per>0.17
+0.098 others<=1.5 leadtail>0.122 below>0.226 words>4.5
-0.097 closes<=0.5 peak<=1.7 twin<=0.5 signed<=0.5 carrytail>0.0382 others>1.5
-0.097 peak<=0 twin<=0.5 signed<=0.5
+0.097 closes<=0.5 peak>1.7 below>0.0889
-0.097 peak<=-0.728 twin<=0.5 signed<=0.5
+0.097 tokens>1.5 above<=0.3 nats>30.9 below>0.0889 back<=0.167 peak>-15.9
-0.096 last>0.441 echo<=0.619
+0.096 carry<=0.0959 below>0.148 nats>29.8 usual>0.117
-0.096 closes<=0.5 peak<=1.3 twin<=0.5 signed<=0.5 carrytail>0.0382 others>1.5
-0.096 per<=0.0697 twin<=0.5 signed<=0.5
-0.096 per<=0.0866 twin<=0.5 signed<=0.5
+0.096 signed>0.5 below1>0.444
+0.096 capsdiff<=0.667 others<=0.5 runabove>2.5 leadtail>0.19 above<=0.455
+0.095 tokens>1.5 runabove>5.5 short<=0 below>0.226 leadtail>0.0811 last<=0.304 words>2.5
-0.095 closes<=0.5 runabove<=2.5 per<=0.139 signed<=0.5 twin<=0.5
-0.095 carrytail>0.107 twin<=0.5 signed<=0.5
+0.095 before<=9.5 names<=1.5 peak>-12.5 nats>36.5 below>0.216 above<=0.208 usual>0.191
+0.094 per>0.0247 longer>10.5 below>0.333 runbelow<=1.5
-0.094 twin<=0.5 signed<=0.5 back>0.178 others>1.5
-0.094 above>0.3 twin<=0.5 capsdiff>0.0476 signed<=0.5
-0.094 peak<=-1.67 twin<=0.5 signed<=0.5
+0.094 longer>6.5 below>0.476 runbelow>2.5 capsdiff>0.667
+0.094 tokens>3.5 capsdiff<=0 before<=0.5 runabove>2.5 nats>-18.7
+0.094 capsdiff<=0.667 longer>13.5 below>0.333 leadtail>0.31 others>3.5
+0.094 longer>6.5 below>0.476 runbelow<=2.5 last<=0.123
-0.094 closes<=0.5 runabove<=2.5 carry>0.123 twin<=0.5 signed<=0.5
-0.094 twin<=0.5 peak<=-1.67 signed<=0.5 closes<=0.5
-0.094 local<=0.744 twin<=0.5 signed<=0.5
+0.093 closes<=0.5 runabove>2.5 before<=0.5
+0.093 local>0.744 below>0.216 carry>0.113 longer>5.5
+0.093 local>0.744 below>0.216 carry<=0.113 runbelow<=1.5
-0.092 longer<=10.5 carrytail>0.0688 ownsupport<=0.953
+0.092 leadtail>0.0682 below>0.1 words>4.5 capsdiff<=0.6 peak>-13.4 runabove>1.5
-0.092 per<=0.0247 twin<=0.5 signed<=0.5
-0.092 local<=4.2 twin<=0.5
+0.092 runbelow>1.5 echo>0.267 signed<=0.5 words>4.5 leans<=0.5
+0.092 others<=11.5 signed>0.5 below1>0.1 below<=0.318
+0.091 names<=1.5 peak>-12.5 nats>36.5 back<=0.214 below>0.216 above<=0.263
+0.090 closes<=0.5 runabove>1.5 capsdiff<=0.267
-0.090 twin<=0.5 signed<=0.5 peak<=-0.612 closes<=0.5
+0.090 last<=0.0758 below>0.111 leadtail>0.118 carry<=0.143
-0.090 others>8.5 local<=14.3
+0.090 names<=1.5 peak>-12.5 per>0.207 below>0.0889 above<=0.3 local>9.82
-0.089 closes<=0.5 others>2.5 per<=0.17 signed<=0.5 twin<=0.5
+0.089 others<=14.5 closes>0.5
+0.088 above<=0.3 below>0.148 signed<=0.5 words>4.5
+0.088 others<=20.5 names<=1.5 peak>-12.5 nats>36.5 below>0.216 above<=0.208 last<=0.157
-0.088 twin<=0.5 signed<=0.5 back>0.184 others>1.5
+0.088 tokens>1.5 leadtail>0.0682 others<=1.5 echo>0.125 above<=0.353 words>4.5
+0.088 closes<=0.5 peak>1.3 below>0.148
-0.088 closes<=0.5 peak<=3.02 runbelow<=1.5 signed<=0.5
-0.087 per<=-0.0721 ownsupport<=0.953 capsdiff>0.0833
+0.086 usual>0.0465 others<=0.5 capsdiff<=0.0857 words>3.5 peak<=-16.5
-0.086 closes<=0.5 runabove<=2.5 per<=0.179 signed<=0.5 twin<=0.5
+0.086 tokens>1.5 capsdiff<=0 before<=0.5 last<=0.159 runabove>1.5 longer>-1.5
+0.085 tokens>1.5 leadtail>0.327 below1>0.174 words>4.5 capsdiff<=0.6 per>-0.243
-0.085 longer<=6.5 carrytail>0.0647 closes<=0.5
+0.085 ownsupport>0.22 tokens>5.5 below>0.297 above<=0.379 leadtail<=0.168
+0.085 capsdiff<=0.667 others<=2.5 leadtail>0.251 tokens>4.5 below<=0.333
-0.085 last>0.223 echo<=0.267
+0.085 signed>1.5 below>0.216
+0.085 others<=8.5 per>0.44 carry<=0.0481
+0.085 carrytail<=0.107 last<=0.167 below>0.148 tokens<=4.5
-0.085 per<=-0.0343 ownsupport<=0.953
-0.085 closes<=0.5 peak<=-6.89 runbelow<=2.5 runabove<=2.5 per<=0.355
+0.084 tokens>1.5 leadtail>0.0682 echo>0.267 signed>0.5
-0.084 closes<=0.5 runabove<=1.5 nats<=4.64 ownsupport<=0.953
+0.083 others<=8.5 per>0.44 below>0 above<=0.129
+0.083 others<=20.5 below>0.0889 signed>0.5 below1>0.444
-0.083 closes<=0.5 runabove<=1.5 per<=0.147 ownsupport<=0.953
-0.083 others>13.5 local<=8.03
+0.083 tokens>1.5 runabove>1.5 dated>0.5 words>4.5 below>0.148 local>-16.3
-0.083 capsdiff>0.667 per<=0.117
-0.083 above>0.353 others>8.5
-0.082 above>0.353 ownsupport<=0.885 capsdiff>0.0357
-0.082 others>16.5
+0.082 peak>-7 twin>0.5 per>-0.0434
-0.082 last>0.123 echo<=0.125
+0.082 last<=0.223 below>0.148 signed<=0.5 leadtail>0.298
+0.082 peak>0 carrytail>0.0964
+0.082 peak<=0 twin>0.5
+0.082 others<=20.5 signed>1.5 below>0.235
+0.081 twin>0.5 ownsupport>0.953 usual>0.136
-0.081 closes<=0.5 runabove<=1.5 runbelow<=1.5 peak<=7.54 signed>0.5
+0.081 others<=20.5 closes>0.5 short<=0.389 below>0 peak<=-32.6
+0.081 others<=18.5 leadtail>0.659 below1>0.238 tokens>3.5
+0.080 others<=18.5 leadtail>0.659 below1>0.296
-0.080 others>8.5 local<=8.52
+0.080 tokens>1.5 usual>0.134 runabove>1.5 capsdiff<=0.0278 words>3.5 nats>-18.7 ownsupport<=0.25
-0.079 closes<=0.5 last>0.0758 runbelow<=2.5 runabove<=2.5 signed<=0.5
+0.079 closes<=0.5 runabove>2.5 ownsupport>0.22
+0.079 others<=20.5 leadtail>0.659 capsdiff<=0 tokens<=3.5
+0.079 tokens>1.5 usual>0.14 ownsupport>0.22 above<=0.379 below>0.0889 leadtail>0.241 capsdiff<=0.364
+0.078 peak>-5.22 below>0.0889 ownsupport>0.385 words>3.5 capsdiff>0.0833
+0.078 usual>0.149 twin>0.5 ownsupport>0.953 tokens>5.5
+0.078 before<=9.5 names>1.5 usual>0.198
+0.078 per>0.44 last<=0.0569 others>6.5
-0.078 others>2.5 per<=0.17 ownsupport<=0.885 signed>0.5
+0.077 twin>0.5 ownsupport>0.953 names<=0.5
-0.077 peak<=-5.22 runbelow<=2.5 carry>0.0602
-0.077 closes<=0.5 others>6.5 back>0.2 signed>1.5
-0.077 twin<=0.5 signed<=0.5 back>0.167 others>1.5
+0.077 tokens>1.5 capsdiff<=0.0833 runabove>2.5 longer>-0.5 last<=0.21 before<=0.5
+0.077 per>0.0866 above<=0.25 below<=0.148
+0.076 per>0.44 carry<=0.0481 others<=8.5
-0.076 closes<=0.5 peak<=1.7 twin<=0.5 signed<=0.5 carrytail>0.0382 others<=1.5
+0.076 per>0.44 carry<=0.0481 local>10.2 carrytail<=0.0372
-0.075 closes<=0.5 runabove<=2.5 nats<=4.64 runbelow<=2.5
+0.075 tokens>1.5 usual>0.125 twin>0.5 nats>3.16 back<=0.178
-0.075 signed<=0.5 leadtail<=0.347 carrytail>0.0647 before>0.5 closes<=0.5
-0.075 closes<=0.5 peak<=1.3 twin<=0.5 signed<=0.5 carrytail>0.0382 others<=1.5
+0.075 names<=1.5 per>-0.177 back<=0.208 usual>0.312 below>0.4 leadtail>0.255
+0.074 tokens>1.5 capsdiff<=0 peak>5.65 before<=1.5 carry<=0.0481
+0.074 last<=0.304 closes>0.5
-0.074 last>0.304 echo<=0.308
+0.074 others<=13.5 peak>-7 below>0.0889 tokens>5.5 ownsupport>0.25 leadtail<=0.154
+0.074 twin>0.5 runbelow>4.5 ownsupport>0.914
-0.073 others>11.5 carrytail<=0.0612
+0.073 others<=20.5 closes>0.5 below>0.118 above<=0.654
+0.073 per>0.44 carry<=0.0481
-0.073 leadtail<=0.0682 carry2>0.0658 signed<=0.5
-0.073 carry>0.0959 runbelow<=2.5 ownsupport<=0.914 signed<=0.5
+0.073 others<=8.5 per>0.497 carry2<=0.0377 peak>-30.5
+0.073 closes<=0.5 runabove>2.5 capsdiff<=0.667
-0.073 names<=1.5 last>0.365 echo<=0.267
+0.072 others<=20.5 closes>0.5 below>0.118 above<=0.485
-0.072 names>1.5 tokens<=3.5
+0.072 last<=0.123 below>0.148 tokens>5.5 carrytail>0.159
+0.072 others<=20.5 leadtail>0.659 below>0.636 tokens>3.5 per>-0.513
-0.072 signed<=0.5 leadtail<=0.0833 carrytail>0.0423 local<=26.9 longer<=19.5
+0.072 per>0.311 below>0.0889 above<=0.15 local<=12.8
+0.072 others<=20.5 leadtail>0.659 capsdiff>0 below>0.615
+0.072 per>-0.0343 echo>0.125 runbelow>1.5 ownsupport<=0.22
+0.071 others<=13.5 closes>0.5
-0.071 peak<=-7 runbelow<=2.5 signed<=0.5 leadtail<=0.258
+0.071 usual>0.0465 others<=1.5 leadtail>0.114 above<=0.348 below>0.226 tokens>5.5
+0.071 before<=9.5 closes>0.5 short<=0.389 below>0 peak<=-32.6
-0.071 closes<=0.5 runabove<=1.5 runbelow<=1.5 peak<=7.54 local<=19.8 words<=4.5
-0.071 tokens>1.5 leadtail<=0.0682
-0.071 ownsupport<=0.171 carrytail>0.116
+0.071 above<=0.353 below>0.1 signed<=0.5 leadtail>0.344
-0.071 twin<=0.5 capsdiff>0.0667 per<=0.17 signed<=0.5
-0.070 twin<=0.5 last>0.361 signed>0.5
-0.070 twin<=0.5 capsdiff>0.0667 above>0.143 signed<=0.5
+0.070 tokens>1.5 runabove>5.5 short<=0 below>0.226 leadtail>0.0811 last<=0.304 words<=2.5
+0.070 others<=18.5 leadtail>0.0833 echo>0.267 signed<=0.5 words>4.5 leans<=0.5
+0.069 others<=13.5 names<=1.5 per>-0.0721 twin>0.5 carry<=0.1
-0.069 last>0.0758 runbelow<=1.5 nats<=32.9
-0.069 twin<=0.5 capsdiff>0.0357 above<=0.143 below<=0.0889
-0.069 capsdiff>0.667 per<=0.207
-0.069 tokens<=1.5 below>0.8
+0.069 names<=1.5 per>-0.152 back<=0.208 usual>0.175 below>0.148 leadtail>0.255
+0.069 runbelow>1.5 echo>0.238 tokens>5.5 capsdiff>0.35
+0.069 names<=1.5 per>-0.126 twin>0.5 nats>1.99
+0.069 others<=20.5 leadtail>0.659 capsdiff<=0 carry<=0.375 usual>0.166
+0.069 usual>0.0465 twin>0.5 ownsupport>0.953 names>0.5
+0.068 ownsupport>0.22 echo>0.107 signed<=0.5 runbelow>2.5 tokens<=3.5
+0.068 per>0.311 above<=0.143 below<=0.0889
+0.068 others<=16.5 leadtail>0.0833 echo>0.125 signed>0.5 below1<=0.444
+0.068 others<=16.5 leadtail>0.0833 echo>0.125 signed<=0.5 words>4.5 leans<=0.5
-0.068 twin<=0.5 capsdiff>0.0667 above>0.143 below<=0.722
+0.067 names<=1.5 peak>-29.9 nats>4.64 twin>0.5 usual>0.125
-0.067 per<=0.44 others>2.5 signed<=0.5 peak<=-4.29 twin<=0.5
-0.067 closes<=0.5 last>0.0385 usual<=0.134 carrytail>0.0351 signed<=0.5
+0.067 last<=0.441 usual>0.149 below>0.0889 tokens>5.5 signed>0.5
+0.067 others<=8.5 tokens>5.5 below>0.476 leadtail>0.31 per<=-0.24
+0.067 others<=8.5 tokens>5.5 below>0.476 leadtail<=0.31 carry<=0.111
+0.067 before<=9.5 names>0.5 tokens>6.5 below1>0.238
-0.067 closes<=0.5 runabove<=1.5 runbelow<=1.5 peak>7.54
-0.067 carrytail>0.0809 twin<=0.5 signed<=0.5 others<=1.5
-0.066 others>12.5 carrytail>0.06
+0.066 tokens>1.5 leadtail>0.0704 echo>0.267 signed>0.5
-0.066 twin<=0.5 capsdiff>0.0357 above>0.136 below<=0.5 carrytail>0.0372
+0.066 twin>0.5 ownsupport<=0.953
+0.066 tokens>1.5 last<=0.0462 runabove>1.5 capsdiff<=0.0278 before>3.5
-0.066 others>8.5 carrytail>0.0935
-0.066 per<=0.44 others>2.5 usual<=0.149 last>0.069 leadtail<=0.329
+0.066 peak>-1.67 echo>0.0789 ownsupport<=0.22
+0.066 before<=9.5 closes>0.5 short<=0.389 below>0
+0.066 names<=1.5 per>-0.177 back<=0.208 twin>0.5 local>-1.05
+0.066 carrytail<=0.0809 last<=0.133 below<=0.148
+0.066 others<=13.5 names>1.5 tokens>3.5
+0.066 closes<=0.5 peak>3.02 below>0.0889
+0.065 tokens>1.5 usual>0.125 runabove>1.5 carry<=0.0308 below>0.4
+0.065 tokens>1.5 runabove>2.5 capsdiff<=0.0476 before<=0.5 nats>-18.7 tokens<=3.5
+0.065 before<=9.5 names<=1.5 peak>-12.5 per>-0.126 words>6.5 above<=0.136
+0.065 others<=13.5 usual>0.134 tokens>5.5 below>0.235 leadtail>0.255 capsdiff<=0.533 per<=-0.24
+0.064 tokens>1.5 last<=0.041 carrytail<=0.0443 nats>4.64 below>0.118
+0.064 per>0.0697 peak>-2.71 below<=0.148
-0.064 twin<=0.5 own<=0.5 carrytail>0.0382 signed<=0.5 longer<=61.5
+0.064 before<=9.5 closes>0.5 short<=0.389 below<=0
+0.064 others<=1.5 leadtail>0.114 echo>0.107 words>4.5 per<=-0.243
-0.063 closes<=0.5 runabove<=2.5 carry>0.123 twin<=0.5 signed>0.5
-0.063 closes<=0.5 runabove<=2.5 per<=0.139 signed<=0.5 twin>0.5
-0.063 closes<=0.5 others>6.5 peak<=-9.8 signed<=1.5
+0.063 per>0.44 last<=0.0569 others<=6.5 peak>-27.7
-0.063 others<=18.5 closes<=0.5 signed<=0.5 carry>0.143 ownsupport<=0.914
-0.063 names<=1.5 per<=-0.126 ownsupport<=0.926
+0.063 tokens>1.5 signed>0.5 below1<=0.444 below1>0.1
+0.063 last<=0.429 words>6.5 above<=0.0741 carry2<=0.147 leans>0.5
-0.062 above>0.3 twin<=0.5 capsdiff>0.0476 signed>0.5
+0.062 others<=14.5 per>-0.0721 twin>0.5 usual>0.125 carrytail>0.153
-0.062 twin<=0.5 own<=0.5 carrytail>0.0382 signed<=0.5
+0.062 above<=0.353 below>0.0889 signed<=0.5 leadtail>0.344
+0.061 closes>0.5 short>0.462
-0.061 others>1.5 last>0.223 echo<=0.267
-0.061 closes<=0.5 others>6.5 back>0.214 signed<=1.5
-0.061 names>1.5 capsdiff>0.667
+0.061 others<=20.5 leadtail>0.659 capsdiff<=0
-0.061 twin<=0.5 capsdiff>0.0357 above>0.143 below<=0.722
-0.061 names<=1.5 per<=-0.152 ownsupport<=0.926
+0.061 last<=0.388 closes>0.5 usual>0.312
+0.061 others<=18.5 leadtail>0.659 below>0.615
+0.060 longer>10.5 below>0.476 ownsupport<=0.22
-0.060 twin<=0.5 own<=0.5 carrytail>0.0382 signed>0.5
+0.060 tokens>1.5 above<=0.3 nats>30.9 below>0.0889 back<=0.167 peak<=-15.9
-0.059 per<=0.44 others>2.5 usual<=0.149 last<=0.069
-0.059 closes<=0.5 peak<=1.7 twin<=0.5 signed<=0.5 carrytail<=0.0382
-0.059 others>8.5 local>14.3 above>0.1
-0.059 per<=0.311 capsdiff>0.464 carrytail>0.0402
-0.059 leadtail<=0.0682 carrytail>0.0713
+0.059 others<=12.5 names>0.5 tokens>6.5 below1>0.238
-0.059 others>1.5 per<=0.179 ownsupport<=0.885 signed<=0.5
+0.059 others<=2.5 leadtail>0.407 echo>0.154 tokens<=4.5
-0.059 twin<=0.5 capsdiff>0.0667 above<=0.143 local<=9.82
-0.059 closes<=0.5 peak<=1.3 twin<=0.5 signed<=0.5 carrytail<=0.0382
+0.059 per>0.355 below>0.0889 above<=0.234 peak<=-15.9
+0.058 others<=11.5 closes<=0.5 signed>0.5 below>0.1
+0.058 below>0.178 signed>0.5 below1<=0.444 above<=0.379
+0.058 others<=12.5 names<=0.5 nats>36.5 twin>0.5
+0.058 twin>0.5 ownsupport<=0.939 per>0.0209
+0.058 names<=1.5 peak>-29.9 per>0.139 twin>0.5
+0.058 last<=0.441 closes>0.5 usual>0.312
+0.058 capsdiff<=0.667 longer>13.5 below>0.333 leadtail<=0.31
-0.058 twin<=0.5 own<=0.5 carrytail>0.0382
+0.058 leadtail>0.0682 below>0.1 words>4.5 capsdiff<=0.6 peak>-13.4 runabove<=1.5
-0.057 twin<=0.5 peak<=-1.67 signed<=0.5 closes>0.5
+0.057 tokens>1.5 capsdiff<=0 before<=0.5 runabove>2.5 nats>-18.7 tokens<=3.5
-0.057 usual<=0.0465 last<=0.0435
+0.057 ownsupport>0.171 below>0.235 signed>0.5 below1<=0.32
-0.056 closes<=0.5 peak<=-6.89 runbelow<=2.5 runabove<=2.5 per>0.355
+0.056 capsdiff<=0.667 others<=2.5 leadtail>0.251 tokens<=4.5
-0.056 closes<=0.5 others>2.5 per<=0.17 signed<=0.5 twin>0.5
+0.056 usual>0.0465 twin>0.5 ownsupport>0.953 names<=0.5 runbelow>4.5
-0.056 closes<=0.5 runabove<=2.5 per<=0.179 signed<=0.5 twin>0.5
+0.055 below>0.178 signed>0.5 below1<=0.727 above<=0.379
+0.055 ownsupport>0.22 tokens>5.5 below>0.297 above>0.379
+0.055 twin>0.5 ownsupport>0.939 leadtail<=0.19
+0.055 capsdiff<=0.667 others<=0.5 runabove>2.5 leadtail>0.19 above>0.455
+0.054 twin>0.5 ownsupport<=0.939 local<=-4.58
+0.054 tokens>1.5 usual>0.134 runabove>1.5 capsdiff<=0.0278 words>3.5 nats<=-18.7
+0.054 tokens>1.5 runabove>5.5 short<=0 below>0.226 leadtail>0.0811 last>0.304
-0.054 ownsupport<=0.22 carrytail<=0.0759 local<=8.03
+0.054 ownsupport>0.171 below>0.235 signed<=0.5 words>4.5
-0.054 names<=1.5 peak<=-12.5 echo<=0.4
+0.053 tokens>1.5 capsdiff<=0 before<=0.5 last<=0.159 runabove>1.5 longer<=-1.5
-0.053 names<=1.5 peak<=-29.9 leadtail>0.233
+0.053 others<=20.5 below>0.0889 signed>0.5 below1<=0.727 above<=0.379
+0.053 others<=8.5 signed>0.5 below1<=0.1
+0.053 others<=8.5 signed<=0.5 twin>0.5
-0.052 above>0.353 others<=8.5 capsdiff>0.35
+0.052 usual>0.0465 others<=2.5 per>0.338 carry2<=0.0597
+0.052 others<=11.5 names>0.5 tokens>6.5 below1>0.238
+0.052 before<=9.5 names<=1.5 peak>-12.5 nats>36.5 below>0.216 above<=0.208 usual<=0.191
+0.052 twin>0.5 per<=-0.0692 ownsupport<=0.939
+0.052 twin<=0.5 peak>-1.67 carrytail<=0.133
-0.051 last>0.223 echo>0.267 runbelow<=2.5
-0.051 twin<=0.5 peak<=-27.7 leadtail<=0.291
-0.051 per<=0.355 capsdiff>0.667 carrytail>0.0402
+0.051 twin>0.5 ownsupport>0.953 leadtail<=0.19
+0.051 names<=1.5 peak>-29.9 carrytail<=0.172 below>0.216 words>4.5 local>-5.29
-0.051 twin<=0.5 signed<=0.5 back>0.178 others<=1.5
-0.051 twin<=0.5 signed<=0.5 back<=0.178 last>0.1
+0.050 closes<=0.5 others<=2.5 per>-0.126
+0.050 twin>0.5 ownsupport>0.953 runabove<=2.5
+0.050 twin>0.5 ownsupport>0.953 names<=0.5 runbelow<=4.5
+0.050 others<=18.5 closes>0.5 below<=0
-0.050 closes<=0.5 last>0.0758 runbelow<=2.5 runabove<=2.5 signed>0.5
-0.050 others>11.5 carrytail>0.0713
+0.050 others<=13.5 peak>-7 below>0.0889 tokens>5.5 ownsupport<=0.25
+0.050 carry<=0.0959 below>0.148 nats>29.8 usual<=0.117
-0.049 signed<=0.5 leadtail<=0.347 carrytail>0.0647 before>0.5 closes>0.5
-0.049 per<=0.0247 twin<=0.5 signed>0.5
-0.049 below<=0.178 capsdiff>0 above>0
-0.049 per<=0.44 others>2.5 usual<=0.149 last>0.093
+0.049 runbelow>1.5 echo>0.267 signed<=0.5 words>4.5 leans>0.5
+0.049 runbelow>1.5 echo>0.267 signed<=0.5 words<=4.5 twin>0.5
+0.049 tokens>1.5 leadtail>0.0682 below1>0.174 words>4.5 capsdiff<=0.6 per>-0.243 leadtail<=0.327
-0.049 names<=1.5 peak<=-12.5 echo<=0.308
-0.049 carrytail>0.107 twin<=0.5 signed>0.5
+0.049 peak>-5.22 below>0.0889 ownsupport>0.385 words<=3.5
+0.048 below>0.178 signed>0.5 below1<=0.444
+0.048 below>0.178 signed<=0.5 words>4.5 capsdiff<=0.778
-0.048 per<=0.311 ownsupport<=0.22 signed>0.5
-0.048 last>0.441 below1<=0.533
+0.048 names<=1.5 peak>-12.5 per>0.207 below>0.0889 above<=0.3 local<=9.82
+0.048 last<=0.0758 below>0.111 leadtail>0.118 carry>0.143
+0.048 tokens>1.5 runabove>1.5 dated>0.5 words>4.5 below>0.148 local<=-16.3
-0.048 per<=0.645 others>12.5 last>0.132
+0.048 names<=1.5 peak>-12.5 nats>36.5 back<=0.214 below>0.216 above>0.263
-0.047 signed<=0.5 leadtail<=0.0833 carrytail>0.0423 local<=26.9 longer>19.5
+0.047 tokens>1.5 leadtail>0.0682 others<=1.5 echo>0.125 above<=0.353 words<=4.5
+0.047 per>0.0247 longer>10.5 below<=0.333
+0.047 last<=0.223 below>0.148 signed<=0.5 leadtail<=0.298 carry<=0.0581
-0.046 twin<=0.5 own<=0.5 carrytail<=0.0382
+0.046 others<=20.5 names<=1.5 peak>-12.5 nats>36.5 below>0.216 above<=0.208 last>0.157
-0.046 signed<=1.5 others>14.5 short>0.286
-0.046 twin<=0.5 signed<=0.5 peak>-0.612 longer<=10.5
-0.046 twin<=0.5 signed<=0.5 peak<=-0.612 closes>0.5
-0.046 local<=0.744 twin<=0.5 signed>0.5
+0.046 others<=20.5 below>0.0889 signed>0.5 below1<=0.444 above<=0.234
+0.046 local>0.744 below>0.216 carry>0.113 longer<=5.5
-0.046 twin<=0.5 capsdiff>0.0357 above>0.143 below>0.5
-0.046 twin<=0.5 signed<=0.5 back>0.184 others<=1.5
+0.045 others<=13.5 usual>0.134 tokens>5.5 below>0.235 leadtail>0.255 capsdiff>0.533
+0.045 tokens>1.5 leadtail>0.0682 echo>0.267 signed<=0.5 words>4.5 leans<=0.5
+0.045 tokens>1.5 runabove>2.5 capsdiff<=0.0476 before<=0.5 nats<=-18.7
+0.045 longer>6.5 below>0.476 runbelow<=2.5 last>0.123
-0.045 last>0.123 echo>0.125 runbelow<=2.5
+0.045 others<=1.5 leadtail>0.122 below>0.226 words<=4.5
-0.045 others>8.5 above>0.379
+0.044 twin>0.5 ownsupport<=0.926 per<=-0.0721
-0.044 closes<=0.5 runabove<=1.5 runbelow<=1.5 peak<=7.54 local<=19.8 words>4.5
-0.044 per<=-0.0721 ownsupport<=0.953 capsdiff<=0.0833
-0.044 closes<=0.5 peak<=3.02 runbelow>1.5 echo<=0.267
-0.044 closes<=0.5 peak<=3.02 runbelow<=1.5 signed>0.5
-0.044 usual<=0.149 last>0.069 words<=6.5
+0.044 closes<=0.5 last<=0.0758 below>0.0889
+0.044 per>-0.0721 twin>0.5 usual<=0.125
+0.044 per>-0.0721 twin<=0.5 capsdiff<=0.0667 others<=8.5
+0.044 others<=20.5 closes>0.5 short<=0.389 below<=0
-0.044 per<=0.0697 twin<=0.5 signed>0.5
+0.044 per>0.44 carry>0.0481
-0.044 per<=0.44 others>2.5 usual>0.149 last>0.219
+0.044 others<=14.5 closes<=0.5 signed>0.5 below>0.178
+0.044 per>0.311 below>0.0889 above>0.15
-0.044 others<=20.5 leadtail<=0.659 carry>0.143 runbelow<=3.5
+0.044 others<=18.5 leadtail>0.659 below1>0.238 tokens<=3.5
-0.043 peak<=-7 runbelow<=2.5 signed<=0.5 leadtail>0.258
+0.043 tokens>1.5 leadtail>0.0682 echo>0.267 signed>0.5 below<=0.722
+0.043 tokens>1.5 leadtail>0.0682 echo>0.267 signed<=0.5 ownsupport>0.914 usual>0.136
+0.043 names<=1.5 last<=0.365 closes>0.5
+0.043 tokens>1.5 usual>0.14 ownsupport>0.22 above<=0.379 below>0.0889 leadtail>0.241 capsdiff>0.364
+0.043 others<=20.5 leadtail>0.659 below>0.636 tokens>3.5 per<=-0.513
-0.043 carry>0.0959 runbelow<=2.5 ownsupport<=0.914 signed>0.5
+0.043 tokens>1.5 capsdiff<=0.0833 runabove>2.5 longer>-0.5 last<=0.21 before>0.5
+0.043 twin<=0.5 capsdiff<=0.0667
+0.043 names>1.5 capsdiff<=0.667 words>3.5
-0.043 last>0.304 echo>0.308 words<=3.5
+0.043 others<=20.5 per>0.44 below>0 above<=0.129 others>8.5
-0.042 closes<=0.5 runabove<=1.5 per>0.147 below<=0.297
-0.042 closes<=0.5 runabove<=1.5 per<=0.147 ownsupport>0.953
+0.042 per>0.44 carry<=0.0481 local>10.2 carrytail>0.0372
-0.042 twin<=0.5 last<=0.361 capsdiff>0.0476 above>0.136
-0.042 twin<=0.5 signed<=0.5 back<=0.184 last>0.0833
+0.042 above<=0.353 below>0.1 signed<=0.5 leadtail<=0.344 last<=0.0534
-0.042 twin<=0.5 own<=0.5 carrytail>0.0382 signed<=0.5 longer>61.5
+0.042 leadtail>0.0682 below>0.1 words>4.5 capsdiff<=0.6 peak<=-13.4
+0.041 closes>0.5 last>0.393
+0.041 leadtail>0.0682 below>0.297 signed>0.5 below<=0.722
+0.041 before<=9.5 closes>0.5 below>0.118
-0.041 longer<=6.5 carrytail>0.0647 closes>0.5
-0.041 above>0.3 twin<=0.5 capsdiff<=0.0476
+0.041 tokens>1.5 peak>-7 carrytail<=0.159 usual>0.175 below>0.0889 nats<=28
+0.041 tokens>1.5 signed>0.5 below1>0.275 below<=0.722
+0.041 per>0.0247 longer<=10.5 carrytail<=0.0578
+0.041 others<=20.5 closes>0.5 short<=0.389
-0.041 closes<=0.5 runabove<=2.5 carry>0.123 twin>0.5
-0.041 closes<=0.5 runabove<=2.5 carry<=0.123 below<=0.297
-0.041 others<=14.5 signed<=0.5 peak<=-5.22 names<=1.5 per<=0.394
+0.041 last<=0.441 usual>0.149 below>0.0889 tokens>5.5 signed<=0.5 runbelow>3.5
+0.041 usual>0.0465 others<=0.5 capsdiff<=0.0857 words<=3.5
+0.040 carrytail<=0.107 last<=0.167 below<=0.148
-0.040 above>0.353 ownsupport<=0.885 capsdiff<=0.0357
+0.040 others<=1.5 leadtail>0.114 echo>0.107 words<=4.5
-0.040 others<=13.5 peak<=-7 signed<=0.5
-0.040 peak<=-1.67 twin<=0.5 signed>0.5
+0.040 twin>0.5 ownsupport>0.953 usual<=0.136
-0.040 carrytail>0.0809 twin<=0.5 signed>0.5
-0.040 closes<=0.5 runabove<=1.5 nats>4.64 back>0.173
-0.040 closes<=0.5 runabove<=1.5 nats<=4.64 ownsupport>0.953
-0.040 closes<=0.5 runabove<=2.5 per>0.139 others>6.5
-0.040 closes<=0.5 runabove<=2.5 per<=0.139 signed>0.5
+0.040 usual>0.0465 others<=1.5 leadtail>0.114 above<=0.348 below>0.226 tokens<=5.5
+0.039 tokens>1.5 runabove>5.5 short<=0 below>0.226 leadtail<=0.0811
-0.039 others<=18.5 leadtail<=0.0833 signed<=0.5
+0.039 before<=9.5 per>0.645 carrytail<=0.0162
-0.039 capsdiff>0.667 carrytail>0.0402 signed<=0.5
+0.039 before<=9.5 names<=1.5 per>-0.152 back<=0.208 usual>0.312 runbelow>3.5
-0.039 closes<=0.5 last>0.0385 usual<=0.134 carrytail>0.0351 signed>0.5
+0.039 tokens>1.5 capsdiff<=0 before<=0.5 runabove>2.5 nats<=-18.7
-0.039 others<=14.5 closes<=0.5 signed<=0.5 leadtail<=0.344 per<=0.311
+0.039 closes<=0.5 peak>-6.89 below>0.226 tokens>4.5
+0.039 before<=9.5 names>1.5
-0.039 per<=0.0866 twin<=0.5 signed>0.5
+0.039 others<=14.5 per>-0.0721 twin>0.5 usual<=0.125
+0.039 others<=14.5 per>-0.0721 twin<=0.5 capsdiff<=0.0667
+0.039 before<=9.5 names<=0.5 local>-3.24 twin>0.5
+0.039 last<=0.304 closes<=0.5 runabove>1.5 tokens>3.5 usual>0.125
-0.039 others>10.5 carrytail<=0.0747
-0.039 longer<=10.5 carrytail>0.0688 ownsupport>0.953
-0.038 local<=1.38 twin<=0.5 signed>0.5
+0.038 others<=20.5 per>0.645 carrytail<=0.0162
+0.038 others<=10.5 signed>0.5 below1<=0.1
+0.038 others<=10.5 signed<=0.5 leadtail>0.344 capsdiff<=0.778
+0.038 others<=20.5 leadtail>0.659 capsdiff<=0 carry<=0.375 usual<=0.166
+0.038 leadtail>0.0682 below>0.297 signed<=0.5 words>4.5
-0.038 peak<=-5.22 runbelow<=2.5 carry<=0.0602
-0.038 before<=9.5 names>1.5 usual<=0.198
-0.038 others<=18.5 closes<=0.5 signed<=0.5 leadtail<=0.347 last>0.036
+0.038 tokens>1.5 above<=0.3 nats>30.9 below>0.0889 back>0.167
-0.037 others<=11.5 signed<=0.5 twin<=0.5 capsdiff>0.0667
+0.037 names<=1.5 peak>-29.9 nats>4.64 twin>0.5
+0.037 last<=0.429 words>6.5 above>0.0741 below>0.462
+0.037 last<=0.429 words>6.5 above<=0.0741 carry2>0.147
-0.037 others<=14.5 per<=-0.0721 ownsupport<=0.953
-0.037 closes<=0.5 peak<=-6.89 runbelow<=2.5 runabove>2.5
-0.037 others>2.5 per<=0.17 ownsupport>0.885
+0.037 tokens>1.5 capsdiff<=0 peak>5.65 before<=1.5 carry>0.0481
+0.037 above<=0.353 below>0.0889 signed<=0.5 leadtail<=0.344 last<=0.0534
-0.037 others<=16.5 leadtail<=0.0833
+0.036 per>0.44 carry<=0.0481 others>8.5
-0.036 ownsupport<=0.171 carrytail<=0.116 per<=0.184
-0.036 twin<=0.5 signed<=0.5 back>0.167 others<=1.5
-0.036 twin<=0.5 signed<=0.5 back<=0.167 per<=0.139
-0.036 others<=11.5 closes<=0.5 signed<=0.5 twin<=0.5 peak<=5.65
+0.036 tokens>1.5 capsdiff<=0 before<=0.5 last<=0.159 runabove<=1.5
-0.036 others<=18.5 closes<=0.5 signed<=0.5 carry>0.143 leadtail<=0.596
+0.036 per>0.44 last<=0.0569 others<=6.5 peak<=-27.7
+0.036 tokens>1.5 leadtail>0.0682 below1>0.174 words>4.5 capsdiff<=0.6 per<=-0.243
+0.036 last<=0.123 below>0.148 tokens<=5.5
-0.036 others<=10.5 signed<=0.5 leadtail<=0.344 per<=0.262
-0.036 twin<=0.5 capsdiff>0.0357 above>0.136 below<=0.5 carrytail<=0.0372
+0.036 per>0.355 below>0.0889 above>0.234
+0.036 others<=13.5 closes<=0.5 last<=0.0462 below>0.0889
+0.035 others<=20.5 leadtail>0.659 capsdiff>0 below>0.333
-0.035 closes<=0.5 runabove<=2.5 per<=0.179 signed>0.5
+0.035 names>1.5 capsdiff<=0.667
+0.035 others<=20.5 closes>0.5 below>0.118 above>0.654
+0.035 others<=8.5 per>0.497 carry2<=0.0377 peak<=-30.5
+0.035 capsdiff<=0.667 others<=0.5 runabove>2.5 leadtail<=0.19
+0.034 tokens>1.5 leadtail>0.0704 echo>0.267 signed<=0.5 ownsupport>0.914 runbelow>1.5
+0.034 others<=2.5 capsdiff>0.0833 ownsupport>0.953
+0.034 others<=2.5 capsdiff<=0.0833 words<=4.5
+0.034 others<=16.5 leadtail>0.0833 echo>0.125 signed<=0.5 words>4.5 leans>0.5
-0.034 tokens>1.5 peak<=-7 names<=0.5
-0.034 leadtail<=0.0682 carry2>0.0658 signed>0.5
-0.034 closes<=0.5 others>2.5 per>0.17 above>0.143
-0.034 closes<=0.5 others>2.5 per<=0.17 signed>0.5
-0.034 others<=18.5 leadtail<=0.659 per<=-0.126 ownsupport<=0.953
+0.034 others<=18.5 leadtail>0.0833 echo>0.267 signed<=0.5 words>4.5 leans>0.5
-0.034 before<=9.5 names<=1.5 peak<=-12.5
+0.034 closes>0.5 short>0.389
+0.034 local>1.87 below<=0.333
+0.034 local<=1.87 twin>0.5
-0.033 below<=0.178 back<=0.214 capsdiff>0
-0.033 closes<=0.5 peak<=1.3 twin<=0.5 signed>0.5
-0.033 signed<=0.5 leadtail<=0.0833 carrytail>0.0423 local>26.9
+0.033 others<=20.5 below>0.0889 signed<=0.5 words>4.5
+0.033 tokens>1.5 last<=0.041 carrytail<=0.0443 nats>4.64 below<=0.118
-0.033 tokens>1.5 signed<=0.5 peak<=-4.29 names<=1.5
+0.033 others<=8.5 tokens>5.5 below>0.476 leadtail<=0.31 carry>0.111
-0.033 closes<=0.5 peak<=1.7 twin<=0.5 signed>0.5
-0.033 per<=0.44 others>2.5 signed<=0.5 peak<=-4.29 twin>0.5
-0.033 closes<=0.5 runabove<=1.5 runbelow<=1.5 peak<=7.54 local>19.8
-0.032 others<=20.5 below<=0.0889 capsdiff>0
-0.032 per<=0.44 others>2.5 usual<=0.149 last>0.069 leadtail>0.329
+0.032 usual>0.149 twin>0.5 ownsupport>0.953 tokens<=5.5
-0.032 runbelow<=1.5 last<=0.0833
+0.032 others<=20.5 closes>0.5 below>0.118 above>0.485
+0.032 closes<=0.5 others<=6.5 leadtail>0.35 below>0.333
-0.032 twin<=0.5 capsdiff>0.0667 per<=0.17 signed>0.5
+0.032 tokens>1.5 usual>0.125 twin>0.5 nats>3.16 back>0.178
+0.032 tokens>1.5 usual>0.125 twin>0.5 nats<=3.16 ownsupport>0.953
-0.032 tokens>1.5 last>0.0462 runbelow<=2.5 signed<=0.5
+0.032 others<=20.5 names>1.5 usual>0.198
-0.031 peak<=-0.728 twin<=0.5 signed>0.5
+0.031 names<=1.5 peak>-29.9 per>0.139 twin<=0.5 below>0.148 above<=0.273
-0.031 twin<=0.5 capsdiff>0.0667 above>0.143 signed>0.5
-0.031 closes<=0.5 others>6.5 peak>-9.8 back>0.214
-0.031 closes<=0.5 others>6.5 peak<=-9.8 signed>1.5
+0.031 others<=11.5 signed>0.5 below1<=0.1
+0.031 others<=11.5 signed<=0.5 twin>0.5
+0.031 below>0.178 signed>0.5 below1<=0.444 above>0.379
-0.031 others>13.5 local>8.03
-0.031 others<=13.5 closes<=0.5 last>0.0462 runbelow<=3.5 signed<=0.5
+0.031 peak>-7 twin>0.5 per<=-0.0434
+0.031 peak>-7 twin<=0.5 capsdiff<=0.0476
+0.031 tokens>1.5 signed>0.5 below1<=0.444
+0.031 twin>0.5 runbelow<=4.5 nats>1.99
+0.030 twin<=0.5 capsdiff<=0.0357
+0.030 closes<=0.5 others<=6.5 carry<=0.0481
-0.030 local<=1.87 twin<=0.5 signed>0.5
+0.030 before<=9.5 names<=1.5 peak>-12.5 nats>36.5 below>0.216 above>0.208
-0.030 others<=18.5 leadtail<=0.659 per<=0.311 ownsupport<=0.22
+0.030 last<=0.441 closes>0.5 usual>0.312 last>0.388
-0.030 tokens>1.5 above>0.3 names<=0.5
-0.030 tokens>1.5 capsdiff>0 below<=0.529
+0.030 others<=18.5 leadtail<=0.659 per>0.311
-0.030 signed<=0.5 leadtail<=0.347 carrytail>0.0647 before<=0.5
-0.030 signed<=0.5 leadtail<=0.347 carrytail<=0.0647 last>0.0596
+0.030 others<=20.5 leadtail>0.659 capsdiff>0 below>0.571
+0.030 others<=20.5 closes>0.5 below<=0.118
-0.029 closes<=0.5 runabove<=2.5 nats>4.64 back>0.175
-0.029 closes<=0.5 runabove<=2.5 nats<=4.64 runbelow>2.5
-0.029 closes<=0.5 others>6.5 back<=0.2
+0.029 others<=20.5 closes>0.5 short>0.389
+0.029 per>-0.0343 echo>0.125 runbelow<=1.5
+0.029 names<=1.5 peak>-12.5 per>0.207 below>0.0889 above>0.3
-0.029 closes<=0.5 last>0.0758 runbelow>2.5 echo<=0.125
-0.029 closes<=0.5 last>0.0758 runbelow<=2.5 runabove>2.5
+0.029 twin>0.5 ownsupport<=0.939 nats<=1.99
+0.029 others<=2.5 leadtail>0.407 echo<=0.154
-0.029 others>8.5 local>14.3 above<=0.1
-0.029 others<=8.5 signed<=0.5 twin<=0.5 capsdiff>0.0667
-0.029 tokens>1.5 usual<=0.125
-0.029 others>12.5 local>8.03
-0.029 last>0.0758 runbelow>1.5 echo<=0.125
-0.029 last>0.0758 runbelow<=1.5 nats>32.9
-0.028 tokens>1.5 signed<=0.5 ownsupport<=0.611 per<=0.276
-0.028 twin<=0.5 capsdiff>0.0667 above>0.143 below>0.722
+0.028 others<=20.5 names>1.5
-0.028 per<=0.311 ownsupport>0.22 echo<=0.107
-0.028 last>0.429 echo>0.619
+0.028 tokens>1.5 leadtail>0.0682 others<=1.5 echo>0.125 above>0.353
-0.028 twin<=0.5 last<=0.361 capsdiff>0.0476 above>0.143
-0.028 peak<=-7 runbelow<=2.5 signed>0.5
-0.028 tokens>1.5 last>0.041 signed<=0.5 leadtail<=0.407
+0.028 tokens>1.5 last<=0.0462 runabove>1.5 capsdiff>0.0278
+0.028 closes<=0.5 others<=6.5 nats>4.64 back<=0.17
+0.027 others<=8.5 per>0.44 carry>0.0481
+0.027 others<=8.5 per<=0.44 capsdiff<=0.0357 nats>-18.7
-0.027 per<=0.44 others>1.5 signed<=0.5 last>0.1
+0.027 others<=20.5 leadtail>0.659 below>0.636 tokens<=3.5
+0.027 ownsupport>0.22 echo>0.107 signed<=0.5 runbelow<=2.5
+0.027 names<=1.5 per>-0.177 back<=0.208 usual>0.312 below>0.4 leadtail<=0.255
+0.027 per>0.44 carry<=0.0481 local<=10.2
+0.027 runbelow>1.5 echo>0.238 tokens<=5.5
-0.027 others<=18.5 leadtail<=0.659 per<=0.311 ownsupport<=0.6 signed<=0.5
-0.027 others<=13.5 usual<=0.134
+0.027 others<=1.5 leadtail>0.122 below<=0.226
-0.027 closes<=0.5 others>6.5 back>0.214 signed>1.5
+0.026 tokens>1.5 runabove>1.5 dated>0.5 words>4.5 below<=0.148
+0.026 others<=18.5 closes<=0.5 signed>0.5 below<=0.178
-0.026 others<=20.5 closes<=0.5 last>0.036 signed<=0.5 leadtail<=0.347
+0.026 tokens>1.5 capsdiff<=0.0833 runabove>2.5 longer>-0.5 last>0.21
-0.026 names<=1.5 per>-0.177 back>0.208
-0.026 names<=1.5 per<=-0.177 ownsupport>0.926
+0.026 below>0.178 signed<=0.5 words>4.5
+0.026 others<=12.5 leadtail>0.659 below1<=0.296
+0.026 others<=13.5 usual>0.134 tokens>5.5 below>0.235 leadtail<=0.255
+0.026 twin<=0.5 last<=0.361 capsdiff<=0.0476
+0.026 tokens>1.5 usual>0.134 runabove>1.5 capsdiff<=0.0278 words<=3.5
-0.026 closes<=0.5 runabove<=1.5 runbelow>1.5 back>0.182
-0.025 others>1.5 per<=0.179 ownsupport<=0.885 signed>0.5
+0.025 tokens>1.5 peak>-7 carrytail<=0.159 usual>0.175 below<=0.0889
+0.025 twin>0.5 runbelow>4.5 ownsupport<=0.914
-0.025 tokens>1.5 signed<=0.5 carry>0.0655 leadtail<=0.505
-0.025 tokens>1.5 usual<=0.134
+0.025 before<=9.5 per>0.645
+0.025 below>0.178 signed>0.5 below1<=0.727 above>0.379
+0.025 below>0.178 signed<=0.5 words>4.5 runabove>1.5
+0.025 names<=1.5 peak>-12.5 nats>36.5 back<=0.214 below<=0.216
+0.025 tokens>1.5 usual>0.14 ownsupport>0.22 above<=0.379 below>0.0889 leadtail<=0.241
-0.025 others<=20.5 closes<=0.5 last>0.0246 usual<=0.179
+0.025 before<=9.5 closes>0.5 short>0.389
-0.025 others<=20.5 leadtail<=0.659 local<=-4.76 names<=0.5
+0.025 per<=0.44 others<=2.5
+0.024 others<=20.5 names<=1.5 peak>-12.5 nats>36.5 below>0.216 above>0.208
+0.024 last<=0.429 closes>0.5 usual<=0.312
+0.024 others<=20.5 names<=1.5 per>-0.177 back<=0.208 peak>-14.3 words>6.5
+0.024 names<=1.5 per>-0.152 back<=0.208 usual>0.175 below>0.148 leadtail<=0.255
+0.024 leadtail>0.0682 below>0.1 words>4.5 capsdiff>0.6
-0.024 twin<=0.5 peak>-1.67 carrytail>0.133
-0.024 twin<=0.5 peak<=-1.67 signed>0.5
+0.024 capsdiff<=0.667 longer>13.5 below<=0.333
+0.024 capsdiff<=0.667 longer<=13.5 per>0.174
+0.024 names<=1.5 per>-0.126 twin>0.5 nats<=1.99
+0.024 names<=1.5 per>-0.126 twin<=0.5 capsdiff<=0.0357
+0.024 per>0.44 last>0.0569
+0.024 names<=1.5 peak>-29.9 nats>4.64 twin>0.5 usual<=0.125
-0.024 twin<=0.5 capsdiff>0.0357 above>0.143 below>0.722
+0.024 per>0.645
-0.024 others>8.5 local>8.52
+0.024 usual>0.0465 others<=1.5 leadtail>0.114 above<=0.348 below<=0.226
+0.023 per>0.311 above>0.143
+0.023 others<=20.5 below>0.0889 signed>0.5 below1<=0.727 above>0.379
-0.023 before<=9.5 names<=0.5 local<=-3.24
+0.023 capsdiff<=0.667 others>2.5 per>0.174
+0.023 capsdiff<=0.667 others<=2.5 leadtail<=0.251
+0.023 last<=0.0758 below>0.111 leadtail<=0.118
+0.023 tokens>1.5 runabove>2.5 capsdiff<=0.0476 before>0.5
-0.023 closes<=0.5 last>0.0385 usual<=0.134 carrytail<=0.0351
-0.023 others<=13.5 names>1.5 tokens<=3.5
-0.023 others<=13.5 names<=1.5 per<=-0.0721
+0.023 peak>-0.728 echo<=0.0652 per<=0.17
+0.023 peak<=-0.728 twin>0.5
+0.023 names<=1.5 per>-0.177 back<=0.208 twin>0.5 local<=-1.05
+0.023 names<=1.5 per>-0.177 back<=0.208 twin<=0.5 capsdiff<=0.0818
+0.023 tokens>1.5 runabove>5.5 short<=0 below<=0.226
+0.023 closes<=0.5 runabove>1.5 longer>15.5
-0.023 carry>0.0959 runbelow<=2.5 ownsupport>0.914
-0.022 others<=20.5 closes<=0.5 signed<=0.5 carry2>0.0857 leadtail<=0.469
+0.022 others<=20.5 leadtail>0.659 capsdiff<=0 carry>0.375
+0.022 tokens>1.5 last<=0.041 carrytail<=0.0443 nats<=4.64
+0.022 above<=0.3 below>0.148 signed<=0.5 words<=4.5
+0.022 others<=20.5 per>0.44 below>0 above>0.129
-0.022 names<=1.5 peak>-29.9 nats<=4.64
+0.022 others<=1.5 leadtail>0.114 echo<=0.107
+0.022 others<=13.5 peak>-7 below>0.0889 tokens<=5.5
-0.022 tokens>1.5 signed<=0.5 leadtail<=0.241 local<=22.9
+0.021 tokens>1.5 leadtail>0.0682 below1>0.174 words>4.5 capsdiff>0.6
+0.021 usual>0.0465 twin>0.5 ownsupport>0.953 names<=0.5 runbelow<=4.5
+0.021 others<=11.5 closes<=0.5 signed>0.5 below<=0.1
+0.021 others<=11.5 closes<=0.5 signed<=0.5 twin>0.5
-0.021 before<=9.5 closes<=0.5 last>0.0246 usual<=0.301 runabove<=3.5
-0.021 tokens>1.5 signed<=0.5 last>0.041 runbelow<=4.5
+0.020 others<=20.5 below>0.0889 signed>0.5 below1<=0.444 above>0.234
-0.020 usual<=0.149 last>0.069 words>6.5
-0.020 before<=9.5 names>0.5 tokens<=6.5
+0.020 others<=13.5 names<=1.5 per>-0.0721 twin>0.5 carry>0.1
+0.020 others<=13.5 names<=1.5 per>-0.0721 twin<=0.5 capsdiff<=0
+0.020 names<=1.5 peak>-29.9 carrytail<=0.172 below>0.216 words>4.5 local<=-5.29
+0.020 last<=0.441 closes>0.5 usual<=0.312
+0.020 others<=11.5 names<=0.5 nats>36.5 carry<=0.162
+0.020 ownsupport>0.22 tokens>5.5 below<=0.297
-0.020 per<=0.311 ownsupport>0.22 tokens<=5.5
+0.020 tokens>1.5 leadtail>0.0682 echo>0.267 signed<=0.5 words>4.5 leans>0.5
+0.020 carry<=0.0959 below>0.148 nats<=29.8
-0.020 before<=9.5 names<=1.5 per<=-0.152
-0.020 per>-0.0343 echo<=0.125
-0.020 per<=-0.0343 ownsupport>0.953
+0.020 others<=18.5 leadtail>0.659 below1<=0.296
+0.020 others<=18.5 leadtail<=0.659 per>-0.126 peak>-13.2 below>0.0889
-0.020 others<=8.5 tokens<=5.5
+0.020 closes<=0.5 runabove>1.5 leans<=0.5 tokens>3.5
+0.020 tokens>1.5 capsdiff<=0 before<=0.5 runabove<=2.5
-0.020 tokens>1.5 runabove<=2.5 nats<=4.64
+0.020 before<=9.5 closes<=0.5 last<=0.0246
+0.020 before<=9.5 names<=0.5 local>-3.24 twin<=0.5 words>6.5
-0.020 per<=0.311 capsdiff>0.464 carrytail<=0.0402
-0.020 per<=0.311 capsdiff<=0.464 others>4.5
-0.019 signed<=1.5 others>14.5 short<=0.286
-0.019 signed<=1.5 others<=14.5 nats<=4.64 runbelow<=4.5
-0.019 tokens>1.5 usual<=0.14
-0.019 others>12.5 carrytail<=0.06
-0.019 others<=12.5 leadtail<=0.659 per<=0.311 ownsupport<=0.885 signed<=0.5
+0.019 others<=14.5 signed>0.5 below1<=0.275
+0.019 others<=14.5 signed<=0.5 peak>-5.22 ownsupport>0.22
+0.019 per<=0.44 others<=2.5 tokens>3.5
+0.019 tokens>1.5 capsdiff<=0 peak>5.65 before>1.5
-0.019 before<=9.5 closes<=0.5 last>0.0246 usual<=0.301 names<=0.5 per<=0.416
-0.019 closes<=0.5 last>0.0385 usual>0.134 tokens<=5.5
+0.019 peak>-5.22 below>0.0889 ownsupport<=0.385
-0.019 twin<=0.5 own>0.5 peak<=-13.2
+0.019 tokens>4.5 usual>0.125 runabove>1.5 carry>0.0308 below>0.111
+0.019 tokens>1.5 usual>0.125 runabove>1.5 carry<=0.0308 below<=0.4
-0.019 closes<=0.5 others<=6.5 carry>0.0481 leadtail<=0.411
-0.018 others<=18.5 closes<=0.5 signed<=0.5 carry<=0.143 usual<=0.173
+0.018 tokens>1.5 leadtail>0.0682 echo>0.267 signed<=0.5 ownsupport>0.914 usual<=0.136
+0.018 closes<=0.5 runabove>1.5 capsdiff>0.267 carry<=0.0481
+0.018 usual>0.0465 others<=2.5 per>0.338 carry2>0.0597
+0.018 tokens>1.5 above<=0.3 nats>30.9 below<=0.0889
-0.018 capsdiff>0.667 carrytail>0.0402 signed>0.5
-0.018 others<=18.5 closes<=0.5 signed<=0.5 carry>0.143 ownsupport>0.914
-0.018 per>-0.0721 twin<=0.5 capsdiff>0.0667
-0.018 per<=-0.0721 ownsupport>0.953
-0.017 ownsupport>0.22 echo<=0.107
-0.017 ownsupport<=0.22 carrytail<=0.0759 local>8.03
-0.017 twin<=0.5 capsdiff>0.0357 above>0.136 below>0.5
-0.017 others<=20.5 per<=0.44 signed<=0.5 ownsupport<=0.6
-0.017 runbelow>1.5 echo<=0.238
-0.017 last>0.441 echo>0.619
-0.017 capsdiff>0.667 per>0.117
-0.017 capsdiff<=0.667 longer<=13.5 per<=0.174
-0.017 others<=20.5 names>1.5 usual<=0.198
+0.017 runbelow>1.5 echo>0.267 signed<=0.5 words<=4.5 twin<=0.5
-0.017 last>0.223 echo>0.267 runbelow>2.5
-0.017 last<=0.223 below<=0.148
+0.017 others<=18.5 leadtail>0.659 below1<=0.238
+0.017 last<=0.304 closes<=0.5 runabove>1.5 tokens>3.5 usual<=0.125
-0.017 others<=20.5 leadtail<=0.659 carry>0.143 ownsupport<=0.914
-0.017 others<=20.5 names<=1.5 peak<=-12.5
+0.017 local>1.38 below<=0.216
+0.017 local<=1.38 twin>0.5
-0.017 last<=0.441 closes<=0.5 carry>0.172
-0.017 others<=20.5 names<=1.5 per<=-0.177
+0.016 tokens>1.5 capsdiff<=0 before<=0.5 last>0.159
-0.016 names<=1.5 per<=-0.126 ownsupport>0.926
-0.016 ownsupport>0.22 tokens<=5.5
-0.016 ownsupport<=0.22 carrytail<=0.0759
+0.016 twin>0.5 ownsupport<=0.939 per<=0.0209
-0.016 per<=0.355 capsdiff>0.667 carrytail<=0.0402
-0.016 per<=0.355 capsdiff<=0.667 tokens<=5.5
-0.016 before<=9.5 closes<=0.5 carry>0.0481 tokens<=5.5
-0.016 closes<=0.5 others<=6.5 leadtail<=0.35 per<=0.135
+0.016 last<=0.429 closes<=0.5 carry<=0.172 nats>36.5
-0.016 others<=12.5 leadtail<=0.659 carry>0.143 runbelow<=3.5
-0.016 others<=20.5 signed<=1.5 nats<=4.64 runbelow<=4.5
-0.016 names<=1.5 per>-0.152 back>0.208
-0.016 names<=1.5 per<=-0.152 ownsupport>0.926
-0.016 below>0.178 signed<=0.5 words<=4.5
-0.016 before<=9.5 per<=0.645 names>0.5 tokens<=3.5
-0.016 before<=9.5 per<=0.645 names<=0.5 above>0.1 capsdiff>0.0357
+0.015 usual>0.0465 others<=2.5 per<=0.338 capsdiff<=0.0833
+0.015 names<=1.5 last<=0.365 closes<=0.5 nats>4.64 above<=0.136
-0.015 per>0.0247 longer<=10.5 carrytail>0.0578
-0.015 per<=0.0247 twin>0.5
+0.015 tokens>1.5 signed>0.5 below1<=0.1
-0.015 others<=18.5 leadtail<=0.659 per<=0.311 ownsupport>0.22 below<=0.118
+0.015 others<=12.5 names>0.5 tokens>6.5 below1<=0.238
-0.015 names<=1.5 last>0.365 echo>0.267
-0.015 names<=1.5 last<=0.365 closes<=0.5 nats<=4.64
-0.015 above>0.353 ownsupport>0.885
-0.015 above<=0.353 below<=0.1
+0.015 below>0.178 signed<=0.5 words>4.5 capsdiff>0.778
-0.015 below<=0.178 capsdiff>0 above<=0
-0.015 closes<=0.5 runabove>1.5 capsdiff>0.267 carry>0.0481
-0.015 closes<=0.5 runabove<=1.5 per>0.147 below>0.297
+0.015 capsdiff<=0.667 others<=0.5 runabove<=2.5
-0.015 runbelow>1.5 echo<=0.267
-0.015 capsdiff>0.667 per>0.207
-0.015 capsdiff<=0.667 others>2.5 per<=0.174
-0.015 signed<=0.5 leadtail>0.0833 last>0.223
-0.015 signed<=0.5 leadtail<=0.0833 carrytail<=0.0423
+0.015 others<=12.5 leadtail<=0.659 per>0.311
-0.014 twin<=0.5 peak>-27.7 own<=0.5
-0.014 twin<=0.5 peak<=-27.7 leadtail>0.291
-0.014 per<=0.44 others>2.5 signed<=0.5 peak>-4.29
-0.014 above>0.3 twin>0.5
-0.014 above<=0.3 below<=0.148
+0.014 per>0.311 below<=0.0889
+0.014 per<=0.311 ownsupport>0.22 echo>0.107
+0.014 last<=0.441 usual>0.149 below>0.0889 tokens>5.5 signed<=0.5 runbelow<=3.5
-0.014 others<=20.5 per<=0.645 peak<=-12.9 leadtail<=0.305
+0.014 before<=9.5 names>0.5 tokens>6.5 below1<=0.238
+0.014 others<=8.5 per>0.497 carry2>0.0377
+0.014 others<=8.5 per<=0.497 names>0.5 tokens>3.5
-0.014 tokens>1.5 signed<=0.5 carry>0.162
-0.014 last>0.304 echo>0.308 words>3.5
-0.014 last<=0.304 closes<=0.5 runabove<=1.5
+0.014 twin>0.5 runbelow<=4.5 per<=0.0134
-0.014 others>8.5 carrytail<=0.0935
-0.014 others<=8.5 per<=0.44 capsdiff>0.0357 twin<=0.5
+0.014 closes<=0.5 last<=0.0385
+0.014 tokens>1.5 leadtail>0.0704 echo>0.267 signed<=0.5 ownsupport>0.914 runbelow<=1.5
-0.014 before<=9.5 per<=0.645 last>0.0246 usual<=0.301 names<=0.5
+0.014 others<=18.5 closes<=0.5 signed<=0.5 carry<=0.143 usual>0.173
-0.013 closes<=0.5 peak>-6.89 below<=0.226
-0.013 closes<=0.5 peak<=-6.89 runbelow>2.5
-0.013 names<=1.5 peak>-29.9 carrytail>0.172
+0.013 others<=11.5 names>0.5 tokens>6.5 below1<=0.238
-0.013 before<=9.5 closes<=0.5 others>5.5 local<=19.8
+0.013 others<=20.5 leadtail>0.659 capsdiff>0 below<=0.615
-0.013 per<=0.44 others>2.5 usual<=0.149 last<=0.093
+0.013 others<=14.5 closes<=0.5 signed>0.5 below<=0.178
+0.013 others<=14.5 closes<=0.5 signed<=0.5 leadtail>0.344 last<=0.293
-0.013 closes<=0.5 others<=6.5 nats<=4.64
+0.013 last<=0.223 below>0.148 signed<=0.5 leadtail<=0.298 carry>0.0581
-0.013 names<=1.5 per>-0.126 twin<=0.5 capsdiff>0.0357
+0.013 above<=0.353 below>0.1 signed<=0.5 leadtail<=0.344 last>0.0534
-0.013 names<=1.5 peak<=-12.5 echo>0.4
-0.013 others<=14.5 signed<=0.5 peak>-5.22 ownsupport<=0.22
-0.013 others<=14.5 signed<=0.5 peak<=-5.22 names>1.5
-0.013 others<=14.5 signed<=0.5 peak<=-5.22 names<=1.5 per>0.394
+0.013 tokens>1.5 signed<=0.5 peak>-4.29 back<=0.203
+0.013 before<=9.5 names<=1.5 peak>-12.5 per>-0.126 words>6.5 above>0.136
+0.013 names<=1.5 per>-0.177 back<=0.208 usual>0.312 below<=0.4
-0.013 others>1.5 last>0.223 echo>0.267
+0.013 others<=20.5 closes<=0.5 last<=0.0246
+0.013 tokens>1.5 leadtail>0.0682 others>1.5 last<=0.1
+0.013 tokens>1.5 leadtail>0.0682 others<=1.5 echo<=0.125
+0.013 per>0.355 below<=0.0889
+0.013 per<=0.355 capsdiff<=0.667 tokens>5.5
+0.013 others<=18.5 leadtail>0.659 below<=0.615
-0.013 others<=12.5 names>0.5 tokens<=6.5
+0.012 per<=0.311 capsdiff<=0.464 others<=4.5
+0.012 last<=0.441 closes<=0.5 carry<=0.172 per>0.139 above<=0.136
+0.012 tokens>1.5 usual>0.14 ownsupport>0.22 above<=0.379 below<=0.0889
+0.012 tokens>1.5 peak>-7 carrytail<=0.159 usual<=0.175
-0.012 twin<=0.5 capsdiff>0.0357 above<=0.143 below>0.0889
-0.012 others<=20.5 closes<=0.5 last>0.0246 usual>0.179 carrytail>0.178
+0.012 others<=8.5 signed<=0.5 twin<=0.5 capsdiff<=0.0667
-0.012 others<=18.5 leadtail<=0.659 per>-0.126 peak<=-13.2
-0.012 others<=18.5 leadtail<=0.659 per<=-0.126 ownsupport>0.953
-0.012 carrytail>0.107 twin>0.5
-0.012 carrytail<=0.107 last>0.167
-0.012 others<=20.5 closes<=0.5 last>0.0385 signed<=0.5
+0.012 others<=20.5 closes<=0.5 signed>0.5 below>0.216
+0.012 usual>0.0465 others<=1.5 leadtail>0.114 above>0.348
-0.012 others<=16.5 leadtail>0.0833 echo<=0.125
+0.012 before<=9.5 per<=0.645 names>0.5 tokens>3.5
+0.012 before<=9.5 per<=0.645 names<=0.5 above<=0.1 nats>28
+0.012 above<=0.353 below>0.0889 signed<=0.5 leadtail<=0.344 last>0.0534
-0.011 leadtail>0.0682 below<=0.1
-0.011 leadtail<=0.0682 carrytail<=0.0713
-0.011 per<=0.645 others>12.5 last<=0.132
-0.011 per<=0.645 others<=12.5 names>0.5 leadtail<=0.244
-0.011 per<=0.645 others<=12.5 names<=0.5 above>0.1
+0.011 others<=18.5 leadtail>0.0833 echo>0.267 signed<=0.5 words<=4.5
+0.011 others<=12.5 leadtail<=0.659 carry<=0.143 per>0.139
+0.011 tokens>1.5 capsdiff<=0.0833 runabove>2.5 longer<=-0.5
-0.011 others<=20.5 closes<=0.5 others>6.5
-0.011 above>0.353 others<=8.5 capsdiff<=0.35
-0.011 above<=0.353 below<=0.0889
+0.011 tokens>1.5 runabove>1.5 dated>0.5 words<=4.5
+0.011 per>-0.0721 twin<=0.5 capsdiff<=0.0667 others>8.5
+0.011 names<=1.5 per>-0.152 back<=0.208 usual>0.175 below<=0.148
-0.011 closes<=0.5 runabove>1.5 capsdiff>0.267
-0.011 closes<=0.5 runabove<=1.5 nats>4.64 back<=0.173
-0.011 names<=1.5 peak>-29.9 per<=0.139
+0.011 per<=0.311 ownsupport>0.22 tokens>5.5
-0.011 names<=1.5 peak<=-12.5 echo>0.308
+0.011 names<=1.5 peak>-12.5 nats>36.5 back>0.214
-0.011 last<=0.429 closes<=0.5 carry>0.172
+0.011 others<=16.5 leadtail>0.0833 echo>0.125 signed<=0.5 words<=4.5
+0.011 before<=9.5 names<=1.5 per>-0.152 back<=0.208 usual>0.312 runbelow<=3.5
+0.010 per<=0.645 others<=12.5 names>0.5 leadtail>0.244
+0.010 per<=0.645 others<=12.5 names<=0.5 above<=0.1 nats>28
-0.010 others<=18.5 leadtail<=0.0833 signed>0.5
+0.010 tokens>1.5 signed<=0.5 ownsupport>0.611 peak>-9.4
-0.010 others>11.5 carrytail<=0.0713
-0.010 others<=11.5 names>0.5 tokens<=6.5
+0.010 closes<=0.5 runabove>1.5 leans<=0.5
-0.010 tokens>1.5 capsdiff>0 twin<=0.5
+0.010 before<=9.5 per>0.645 carrytail>0.0162
+0.010 before<=9.5 per<=0.645 last<=0.0246 nats>3.61
-0.010 leadtail>0.0682 below<=0.297
-0.010 leadtail<=0.0682 carry2<=0.0658
-0.010 twin<=0.5 capsdiff>0.0667 above<=0.143 local>9.82
+0.010 closes<=0.5 others<=6.5 carry>0.0481 leadtail>0.411
-0.010 closes<=0.5 others>6.5 peak>-9.8 back<=0.214
-0.010 tokens>1.5 leadtail<=0.0704
+0.010 before<=9.5 names<=1.5 peak>-12.5 nats>36.5 below<=0.216
-0.010 others<=18.5 closes<=0.5 signed<=0.5 carry>0.143 leadtail>0.596
-0.010 closes<=0.5 runabove>1.5 leans>0.5
-0.010 closes<=0.5 runabove<=1.5 runbelow>1.5
-0.010 usual>0.0465 others>2.5 local<=9.82
-0.010 ownsupport>0.171 below<=0.235
-0.010 ownsupport<=0.171 carrytail<=0.116 per>0.184
-0.010 peak>-5.22 below<=0.0889
-0.010 peak<=-5.22 runbelow>2.5
+0.010 before<=9.5 closes>0.5 below<=0.118
+0.010 signed>0.5 below1<=0.32
+0.010 signed<=0.5 leadtail>0.347
+0.010 per<=0.44 others<=1.5
-0.010 others<=14.5 closes<=0.5 signed<=0.5 leadtail>0.344 last>0.293
-0.010 others<=14.5 closes<=0.5 signed<=0.5 leadtail<=0.344 per>0.311
+0.010 per>0.0866 above>0.25
+0.010 per<=0.0866 twin>0.5
+0.010 others<=20.5 per>0.645 carrytail>0.0162
-0.010 below<=0.178 back<=0.214 capsdiff<=0
+0.010 closes<=0.5 others<=6.5 leadtail>0.35 below<=0.333
+0.010 closes<=0.5 others<=6.5 leadtail<=0.35 per>0.135
+0.010 others<=20.5 leadtail>0.659 capsdiff>0 below<=0.333
-0.009 usual>0.0465 twin<=0.5 capsdiff>0.0667
+0.009 tokens>1.5 last>0.0462 runbelow>2.5
+0.009 tokens>1.5 last<=0.0462 runabove<=1.5
+0.009 others<=20.5 closes<=0.5 last<=0.036
+0.009 names<=1.5 peak>-12.5 per>0.207 below<=0.0889
-0.009 others<=20.5 leadtail<=0.659 per<=0.355 last>0.036
-0.009 others<=13.5 closes<=0.5 last>0.0462 runbelow<=3.5 signed>0.5
+0.009 others<=6.5 closes<=0.5 carry<=0.0481
-0.009 before<=9.5 names<=1.5 per>-0.152 back>0.208
-0.009 twin<=0.5 signed<=0.5 back<=0.184 last<=0.0833
+0.009 names<=1.5 peak>-29.9 per>0.139 twin<=0.5 below>0.148 above>0.273
+0.009 tokens>4.5 usual>0.125 runabove>1.5 carry>0.0308 below<=0.111
-0.009 twin<=0.5 signed<=0.5 back<=0.178 last<=0.1
+0.009 usual>0.149 twin>0.5 ownsupport<=0.953
+0.009 usual>0.149 twin<=0.5 capsdiff<=0.0278
-0.009 others<=20.5 leadtail<=0.659 local<=-4.76
+0.009 tokens>1.5 signed<=0.5 carry<=0.0655
-0.009 closes<=0.5 others>6.5 back<=0.214
-0.009 closes<=0.5 runabove>2.5 before>0.5
+0.009 others>1.5 per>0.179
+0.009 others<=1.5 leadtail<=0.122
-0.008 others<=13.5 names<=1.5 per>-0.0721 twin<=0.5 capsdiff>0
-0.008 signed<=0.5 leadtail<=0.347 carrytail<=0.0647 last<=0.0596
-0.008 last<=0.441 usual<=0.149
+0.008 last<=0.429 closes<=0.5 per>0.139 above<=0.136
-0.008 tokens>1.5 signed<=0.5 peak>-4.29 back>0.203
-0.008 tokens>1.5 signed<=0.5 peak<=-4.29 names>1.5
+0.008 usual>0.0465 others<=0.5 capsdiff>0.0857
-0.008 others>1.5 per<=0.179 ownsupport>0.885
-0.008 others<=12.5 names<=0.5 nats<=36.5
+0.008 others<=20.5 leadtail>0.659 below<=0.636
-0.008 others<=20.5 names<=1.5 per>-0.177 back>0.208
-0.008 others<=18.5 leadtail<=0.659 per<=0.311 ownsupport>0.6 below1<=0.163
-0.008 others<=18.5 leadtail<=0.659 per<=0.311 ownsupport<=0.6 signed>0.5
+0.008 others<=20.5 leadtail<=0.659 local>-4.76 back<=0.208
-0.008 tokens>1.5 leadtail>0.0682 others>1.5 last>0.1
-0.008 others<=18.5 closes<=0.5 signed<=0.5 leadtail<=0.347 last<=0.036
-0.008 others<=13.5 usual>0.134 tokens<=5.5
+0.008 others<=18.5 closes<=0.5 signed<=0.5 leadtail>0.347
-0.008 others<=18.5 leadtail>0.0833 echo<=0.267
-0.008 local>0.744 below<=0.216
-0.008 local<=0.744 twin>0.5
-0.008 last<=0.429 closes<=0.5 per<=0.139 words<=4.5
+0.008 others<=20.5 per<=0.645 peak>-12.9 per>-0.126 carrytail<=0.185
-0.008 twin<=0.5 capsdiff>0.0667 per>0.17
+0.008 last<=0.441 closes<=0.5 carry<=0.172 per>0.139
-0.008 last>0.441 below1>0.533
+0.008 others>2.5 per>0.17
+0.008 others<=13.5 closes<=0.5 last>0.0462 runbelow>3.5
+0.008 others<=13.5 closes<=0.5 last<=0.0462 below<=0.0889
-0.008 others<=11.5 names<=0.5 nats<=36.5
+0.007 tokens>1.5 last>0.041 signed>0.5
+0.007 tokens>1.5 last<=0.041 carrytail>0.0443
+0.007 others<=13.5 usual>0.134 tokens>5.5 below<=0.235
-0.007 twin<=0.5 signed<=0.5 back<=0.167 per>0.139
-0.007 others<=14.5 per>-0.0721 twin<=0.5 capsdiff>0.0667
-0.007 others<=14.5 per<=-0.0721 ownsupport>0.953
+0.007 tokens>1.5 signed<=0.5 leadtail>0.241 others<=5.5
-0.007 tokens>1.5 usual>0.134 runabove<=1.5
-0.007 tokens>1.5 leadtail>0.0682 echo<=0.267 capsdiff>0
-0.007 others<=20.5 closes<=0.5 signed<=0.5 carry2>0.0857 leadtail>0.469
-0.007 peak>-7 twin<=0.5 capsdiff>0.0476
-0.007 peak<=-7 runbelow>2.5
-0.007 tokens>1.5 usual>0.125 runabove<=1.5
+0.007 others<=1.5 leadtail<=0.114
-0.007 others<=12.5 leadtail<=0.659 per<=0.311 ownsupport<=0.885 signed>0.5
-0.007 twin<=0.5 signed<=0.5 peak>-0.612 longer>10.5
-0.007 tokens>1.5 usual>0.14 ownsupport<=0.22
-0.007 others<=20.5 leadtail<=0.659 carry>0.143 runbelow>3.5
+0.007 last<=0.429 words>6.5 above>0.0741 below<=0.462
-0.007 tokens>1.5 last>0.0462 runbelow<=2.5 signed>0.5
-0.007 tokens>1.5 signed<=0.5 ownsupport>0.611 peak<=-9.4
-0.007 tokens>1.5 signed<=0.5 ownsupport<=0.611 per>0.276
+0.007 others<=12.5 names<=0.5 nats>36.5 twin<=0.5
+0.007 ownsupport>0.171 below>0.235 signed<=0.5 words<=4.5
+0.007 others<=20.5 leadtail>0.659 capsdiff>0 below<=0.571
+0.007 tokens>1.5 signed<=0.5 last<=0.041
+0.007 below>0.178 signed<=0.5 words>4.5 runabove<=1.5
-0.007 per<=0.44 others>2.5 usual>0.149
+0.007 others<=20.5 per>0.44 below<=0
+0.007 others<=20.5 per<=0.44 signed>0.5
+0.006 tokens>1.5 usual>0.125 twin>0.5 nats<=3.16 ownsupport<=0.953
+0.006 last<=0.0297 closes<=0.5 carry<=0.172 nats<=36.5
-0.006 others>8.5 above<=0.379
-0.006 others<=8.5 per<=0.497 names>0.5 tokens<=3.5
-0.006 names<=1.5 peak>-12.5 per<=0.207
+0.006 closes<=0.5 peak>-6.89 below>0.226 tokens<=4.5
+0.006 others<=20.5 leadtail<=0.659 carry<=0.143
+0.006 others<=20.5 names<=1.5 peak>-12.5 nats>36.5 below<=0.216
-0.006 usual>0.149 twin<=0.5 capsdiff>0.0278
-0.006 usual<=0.149 last<=0.069
-0.006 per<=0.44 others>1.5 signed<=0.5 last<=0.1
-0.006 others<=11.5 closes<=0.5 signed<=0.5 twin<=0.5 peak>5.65
+0.006 tokens>1.5 runabove>5.5 short>0
+0.006 tokens>1.5 capsdiff>0 below>0.529
+0.006 tokens>1.5 capsdiff<=0 before>0.5
+0.006 others<=8.5 per<=0.44 capsdiff>0.0357 twin>0.5
+0.006 others<=8.5 per<=0.44 capsdiff<=0.0357 nats<=-18.7
-0.006 others<=20.5 closes<=0.5 last>0.036 signed<=0.5 leadtail>0.347
-0.006 before<=9.5 names<=1.5 peak>-12.5 per<=-0.126
-0.006 closes<=0.5 runabove<=1.5 runbelow>1.5 back<=0.182
+0.006 others<=20.5 closes<=0.5 last<=0.0385
-0.006 tokens>1.5 leadtail>0.0682 below1<=0.174
-0.006 others<=20.5 leadtail<=0.659 local>-4.76 back>0.208
-0.006 others<=20.5 leadtail<=0.659 local<=-4.76 names>0.5
-0.006 last<=0.441 closes<=0.5 carry<=0.172 per<=0.139
+0.006 others<=20.5 names<=1.5 per>-0.177 back<=0.208 peak>-14.3 words<=6.5
+0.005 signed>1.5 below<=0.216
+0.005 signed<=1.5 others<=14.5 nats>4.64 back<=0.207
+0.005 tokens>1.5 usual>0.134 runabove>1.5 capsdiff>0.0278
-0.005 closes<=0.5 runabove>1.5 longer<=15.5
-0.005 before<=9.5 closes<=0.5 last>0.0246 usual<=0.301 runabove>3.5
-0.005 closes<=0.5 runabove<=2.5 per>0.179
+0.005 tokens>1.5 leadtail>0.0682 echo>0.267 signed<=0.5 words<=4.5
+0.005 tokens>1.5 leadtail>0.0682 echo<=0.267 capsdiff<=0
+0.005 twin<=0.5 own>0.5 peak>-13.2
+0.005 others<=20.5 leadtail<=0.659 per>0.355
-0.005 names<=1.5 last<=0.365 closes<=0.5 nats>4.64 above>0.136
-0.005 before<=9.5 closes<=0.5 last>0.0246 usual<=0.301 names>0.5
-0.005 before<=9.5 closes<=0.5 last>0.0246 usual<=0.301 names<=0.5 per>0.416
-0.005 tokens>1.5 signed<=0.5 carry<=0.162 nats<=4.64
-0.005 tokens>1.5 signed<=0.5 leadtail>0.241 others>5.5
-0.005 tokens>1.5 signed<=0.5 leadtail<=0.241 local>22.9
""")

BORDER = Table(-3.070, 0.677, -1.498, """
+1.344 carrytail<=0.0491 peak>-0.411 lines<=0.5 leadtail>0.0778 headn<=209
+0.836 carrytail<=0.0491 peak>-0.411 lines<=0.5 leadtail>0.0778 headn>209
-0.822 tailn<=28
+0.537 carrytail<=0.0723 peak>-1.31 closes>0.5
+0.517 carrytail<=0.0491 peak>-0.411 lines>0.5
+0.517 carrytail<=0.0491 peak>-0.411 lines<=0.5 leadtail<=0.0778
+0.458 names>2.5
+0.441 carry<=0.0916 peak>-0.7 local>2.64 lines<=0.5 headn<=253
+0.434 local>1.03 peak>-2.32 closes>0.5
+0.405 carry<=0.11 local>3.66 closes>0.5
+0.375 local>26.4 tailn>664 carry2<=0.0882
+0.341 carrytail<=0.0723 peak>2.33 closes<=0.5 lines<=0.5 leadtail>0.0672 headn<=278
+0.338 local>2.43 peak>-2.32 closes>0.5
-0.289 headn<=37
+0.286 local>1.36 peak>-2.32 closes>0.5
-0.279 per<=-0.0668
+0.272 closes>0.5 headn<=160 usual>0.154
-0.266 tailn>28 headn<=44
-0.265 closes<=0.5 headn>459 margin<=25.6 tailn>106 tailn<=379
+0.259 carry<=0.0916 peak>-0.7 local>2.64 lines>0.5
+0.259 carry<=0.0916 peak>-0.7 local>2.64 lines<=0.5 headn>253
+0.259 closes>0.5 headn<=160
+0.257 per>-0.0285 closes>0.5
+0.251 carrytail<=0.0723 peak>2.33 closes<=0.5 lines<=0.5 leadtail>0.0672 headn>278
+0.247 per>-0.0668 leadtail>0.0799 closes>0.5
+0.243 dated>0.5 headn>67 tailn<=46 carrytail<=0.0491
-0.243 headn<=48 last>0.0286
-0.237 names<=2.5 tailn<=13
+0.236 carry<=0.11 local>3.66 closes<=0.5 peak>2.9 lines<=0.5
-0.235 per<=-0.0285
+0.232 lines>2.5 last<=0.0541 headn>80 carry2<=0.0316 headn<=188
+0.226 lines>2.5 last<=0.0541 carry2<=0.0316 headn>75 headn<=188
+0.224 closes>0.5 headn<=271 leadtail>0.0459
-0.222 headn<=44
+0.222 local>2.43 peak>2.9 closes<=0.5 lines<=0.5 headn<=339 leadtail>0.0778
+0.210 peak>-2.32 leadtail>0.0799 closes>0.5
+0.207 headn>48 headn<=58 usual>0.189 leans<=0.5 lines<=0.5 tailn>47
+0.205 carrytail<=0.0864 peak>-2.21 closes>0.5
+0.201 carrytail>0.0491 peak>-0.505 carrytail<=0.126
+0.201 carrytail<=0.0491 peak<=-0.411
+0.197 names>0.5 leadtail>0.256 lines<=0.5 tailn<=320 headn>51
+0.193 local>1.36 peak>2.33 closes<=0.5 lines<=0.5 headn<=238 leadtail>0.0339
+0.188 carry<=0.161 closes>0.5
+0.187 names>2.5 tailn<=243
-0.187 tailn<=25
+0.186 carrytail<=0.0723 peak>2.33 closes<=0.5 lines>0.5
+0.186 carrytail<=0.0723 peak>2.33 closes<=0.5 lines<=0.5 leadtail<=0.0672
+0.178 carry<=0.0916 peak>-0.7 local<=2.64
+0.177 peak>-5.01 leadtail>0.144 closes>0.5
+0.174 tailn>28 peak>-7.76 closes>0.5
+0.173 tailn>28 headn>44 headn<=370 closes>0.5
+0.172 local>1.03 closes>0.5
-0.172 local<=1.03
+0.169 per>-0.0285 closes>0.5 leadtail>0.0459
+0.166 last<=0.545 tailn>664 carry2<=0.0882 headn>139 local>27.5
+0.165 local>-0.738 closes>0.5
+0.165 local>1.03 peak>-4.1 closes>0.5
+0.164 peak>-1.31 nats>4.21 headn<=181 lines<=0.5 leadtail>0.0799
+0.160 carry<=0.163 closes>0.5
+0.157 peak>-6.01 leadtail>0.0799 closes>0.5
+0.156 dated>0.5 headn<=67 headn>59
+0.155 carrytail<=0.119 closes>0.5
-0.155 headn<=37 margin<=8.41
-0.152 tailn>28 peak<=-7.76 last>0.138
+0.150 local>1.03 peak>1.99 closes<=0.5 headn<=187 lines<=0.5
+0.148 carry<=0.206 leadtail>0.144 closes>0.5
+0.143 local>-0.87 closes>0.5
+0.139 carry<=0.11 local>3.66 closes<=0.5 peak>2.9 lines>0.5
+0.138 peak>-7.76 leadtail>0.0693 closes>0.5
-0.138 headn>459 margin<=25.6
-0.138 local<=15 headn>281 tailn>75
-0.137 lines<=2.5 leadtail<=0.0693 carrytail>0.0695
-0.136 per<=-0.171
-0.134 lines>2.5 last>0.0541 per<=0.366
-0.134 leadtail<=0.0693 lines<=0.5
-0.132 carry>0.293 leadtail<=0.326
-0.128 local<=23.9 headn>354 tailn>154
+0.127 names<=2.5 tailn>15 tailn<=69 margin>-3.77 lines>1.5 last<=0.00943
-0.127 local<=26.4 headn>335 tailn>128 tailn<=329
+0.126 local>65.6 headn>311 peak>2.53
+0.125 leadtail>0.0693 closes>0.5 headn<=271
-0.125 names>0.5 leadtail<=0.256
-0.124 tailn>91 lines>0.5 local<=7.41
+0.123 tailn>28 closes>0.5 headn<=271
+0.123 peak>-1.31 nats>4.21 headn>181 margin>17.5
+0.121 carrytail<=0.0723 peak>-1.31 closes<=0.5 peak<=2.33
+0.120 peak>3.54 leadtail>0.0799 closes<=0.5 lines<=0.5 headn<=238
+0.117 last<=0.197 leadtail>0.144 closes>0.5
+0.117 carry<=0.248 leadtail>0.0816 closes>0.5
+0.117 headn>48 headn<=61 usual>0.189 leans<=0.5 lines<=0.5 tailn>46
+0.117 leadtail>0.0693 closes>0.5
+0.116 carrytail<=0.154 closes>0.5
+0.115 local>1.03 peak>-2.32 closes<=0.5 headn<=175 leadtail>0.0799 lines<=0.5
+0.115 tailn>28 closes>0.5 headn<=160
+0.114 local>2.43 peak>2.9 closes<=0.5 lines>0.5
+0.114 local>2.43 peak>2.9 closes<=0.5 lines<=0.5 headn>339
+0.114 local>2.43 peak>2.9 closes<=0.5 lines<=0.5 headn<=339 leadtail<=0.0778
-0.114 lines<=2.5 tailn<=44 per<=0.0992
+0.113 per>-0.0668 peak>-7.76 closes>0.5
-0.113 names<=2.5 tailn<=15
-0.110 lines>0.5 tailn>76 local<=7.41
+0.109 carrytail<=0.0864 peak>1.84 closes<=0.5 lines<=0.5 leadtail>0.0693
+0.108 headn>48 headn<=58 tailn<=282 leans<=0.5 lines<=0.5 leadtail>0.356
-0.108 last>0.545
+0.106 tailn>28 last<=0.267 usual>0.182 headn<=61 lines<=0.5 leans<=0.5
+0.104 tailn>44 tailn<=57 margin>-1.35 peak>0.637
+0.104 tailn>39 peak>-7.76 closes>0.5
+0.104 carry<=0.161 closes<=0.5 peak>1.84 headn<=160 tailn>32 lines<=1.5
+0.103 tailn>25 usual>0.0682 closes>0.5 headn<=204
-0.103 local<=40.7 headn>370 tailn>106
-0.100 names>0.5 leadtail<=0.157
+0.100 tailn>25 closes>0.5 headn<=160
+0.100 per>-0.102 leans<=0.5 headn<=126 lines<=0.5 leadtail>0.265 finished>0.5 usual>0.122
+0.100 tailn>28 headn>44 back<=0.222 headn<=100 leans<=0.5 lines<=0.5 leadtail>0.262
+0.099 tailn>28 headn>44 peak>-7.76 headn<=95 lines<=0.5 leadtail>0.33
+0.098 lines<=2.5 leadtail>0.0693 closes>0.5 headn<=271
+0.098 carry<=0.293 usual>0.182 headn<=61 lines<=0.5 per>-0.039
+0.097 local>26.4 tailn<=108
-0.097 carry>0.0916 peak<=-0.803
+0.097 headn>48 headn<=58 usual>0.189 leans<=0.5 lines>0.5
+0.097 headn>48 headn<=58 usual>0.189 leans<=0.5 lines<=0.5 tailn<=47
+0.096 headn>48 headn<=58 tailn<=282 lines<=0.5 leans<=0.5 leadtail>0.356
-0.096 carry>0.11 peak<=-0.803
-0.096 carrytail>0.0491 peak<=-0.505
+0.096 headn>429 tailn<=202 local>32.7
+0.095 tailn>36 peak>-7.76 closes>0.5
+0.094 tailn<=52 lines>0.5
+0.094 per>-0.0668 headn<=281 closes>0.5
-0.093 local<=1.03 leadtail<=0.286
+0.093 local>40.7 tailn<=204
-0.092 local<=1.03 leadtail<=0.337
+0.092 local>1.03 closes<=0.5 peak>1.11 lines<=0.5 headn<=162
-0.092 names<=0.5 per<=-0.174
+0.092 tailn>664 carry2<=0.0882 local>27.5
+0.092 headn>37 tailn>25 headn<=251 closes>0.5
-0.092 carrytail>0.0864 leadtail<=0.349
-0.091 carry>0.163 leadtail<=0.295
+0.091 closes>0.5 headn>160
+0.091 names>0.5 leadtail>0.256 lines<=0.5 tailn<=320 headn>51 leans<=0.5
+0.091 peak>-5.01 leadtail>0.144 closes<=0.5 lines<=0.5 leans<=0.5 headn<=141
+0.091 headn>37 headn<=61 lines<=0.5 leans<=0.5 usual>0.182 per>-0.0633
-0.091 carry>0.161 leadtail<=0.378
-0.090 peak<=-1.31 carrytail>0.0359
-0.090 peak<=-2.32 carry>0.0709
+0.089 headn>251 tailn>25 local>15 tailn<=158 margin>14.3
+0.089 local>1.03 peak>-2.32 closes<=0.5 headn>187 margin>16.9
+0.089 headn<=48 last<=0.0286
-0.089 local<=1.36
+0.089 names<=2.5 tailn<=44 per>0.134 carrytail<=0.0407
+0.089 lines<=2.5 tailn<=44 per>0.0992
+0.088 local>1.36 peak>2.33 closes<=0.5 lines>0.5
+0.088 local>1.36 peak>2.33 closes<=0.5 lines<=0.5 headn>238
+0.088 local>1.36 peak>2.33 closes<=0.5 lines<=0.5 headn<=238 leadtail<=0.0339
+0.088 headn>48 headn<=61 usual>0.188 leans<=0.5
+0.087 per>-0.171 leans<=0.5 lines>0.5 tailn<=68
+0.087 headn>133 tailn>15 tailn<=57 peak>-0.411 margin>0.737
+0.087 names<=2.5 tailn>15 tailn<=57 lines>1.5
-0.087 local<=2.43
+0.087 dated>0.5 headn<=67 last<=0.0658 carry<=0.0849 carrytail<=0.0198
+0.087 local>-0.738 closes<=0.5 peak>1.11 lines<=0.5 leadtail>0.0778 headn<=177
+0.087 carry<=0.163 closes<=0.5 peak>1.11 headn<=110 tailn>43
+0.086 headn>44 back<=0.222 headn<=100 leadtail>0.316 lines<=0.5 leans<=0.5
-0.085 peak<=-5.01 carrytail>0.0359
-0.084 closes<=0.5 headn>459 margin<=25.6 tailn<=106
-0.084 headn>37 headn<=100 tailn<=43
+0.084 carry<=0.11 local>3.66 closes<=0.5 peak<=2.9
+0.083 last<=0.545 tailn>424 tailn<=435 carrytail<=0.0519
+0.083 carry<=0.206 leadtail>0.144 closes<=0.5 last<=0.186 headn<=100 leans<=0.5
+0.082 local>1.03 peak>1.99 closes<=0.5 headn<=187 lines>0.5
-0.082 tailn>39 peak<=-7.76 last>0.138
-0.082 peak<=-6.01 carrytail>0.0407
-0.081 closes<=0.5 last>0.366
-0.081 carrytail>0.0723
+0.081 carrytail<=0.119 closes<=0.5 peak>0.417 lines<=0.5 leadtail>0.0778 headn<=138
-0.080 local<=-0.738
+0.080 names<=2.5 tailn>15 tailn<=91 margin>-3.77 lines>1.5 last<=0.00943
-0.080 tailn>36 peak<=-7.76 last>0.138
+0.079 dated>0.5 headn<=67 carry<=0.0894 per>0.123
-0.079 peak<=-7.76 carrytail>0.0407
+0.079 per>-0.171 leans<=0.5 lines<=0.5 headn<=125 leadtail>0.262 finished>0.5
-0.079 tailn<=39
+0.079 lines>0.5 tailn<=76
-0.079 tailn<=36
-0.078 names<=2.5 tailn>184 usual<=0.182 last>0.0784
+0.078 peak>-6.01 leadtail>0.0799 closes<=0.5 margin>5.56 tailn<=158 lines<=0.5
+0.078 local>25.5 headn<=234 tailn>460 finished>0.5 carry2<=0.0481
-0.077 carrytail>0.119
+0.077 headn>175 tailn<=152 margin>8.94 tailn>133
-0.076 local<=-0.87
+0.076 carrytail<=0.175 last<=0.186 tailn<=158 headn>182 margin>20.8
+0.075 per>-0.0285 closes>0.5 leadtail<=0.0459
-0.075 carrytail>0.154
+0.075 headn>44 headn<=370 tailn>28 closes>0.5
+0.075 last<=0.366 tailn<=491 headn<=187 closes>0.5
+0.074 tailn<=76 lines>0.5
+0.074 names<=2.5 tailn>13 tailn<=57 lines>1.5
+0.074 lines>2.5 last<=0.0136 tailn<=152
+0.074 headn>37 leadtail>0.33 lines<=0.5 leans<=0.5 headn<=106
-0.074 headn>37 leadtail<=0.0693 carrytail>0.0695
-0.073 lines>2.5 last>0.0541 per<=0.366 lines<=8.5
-0.073 names<=2.5 tailn>15 tailn<=91 margin<=-3.77
-0.072 carry>0.206
-0.072 names<=2.5 tailn>13 lines>2.5 last>0 nats<=48.8 usual<=0.25
-0.072 names<=2.5 tailn>57 tailn<=60 lines<=0.5
+0.072 headn<=37 margin>8.41
-0.072 dated<=0.5 usual<=0.0615 back>0.0615
-0.072 per>-0.0668 leadtail<=0.0799
-0.071 per>-0.0285 closes<=0.5 last>0.114
-0.071 lines>2.5 last>0.0541 headn<=348
-0.071 tailn>28 last>0.197 peak<=-1.54
+0.071 tailn>28 last<=0.209 headn<=95 usual>0.182 lines<=0.5
+0.071 lines>4.5 headn>92 headn<=206 usual>0.14
+0.071 local>16.4 tailn<=91
+0.071 tailn>25 tailn<=91 margin>-3.77 lines>0.5
+0.071 local>1.03 peak>-2.32 closes<=0.5 headn>175 margin>17.5
+0.071 lines>3.5 headn>88 headn<=206 last<=0.133
+0.071 last<=0.545 tailn<=76 lines>0.5
+0.070 per>-0.0285 closes<=0.5 last<=0.114 headn<=125 leadtail>0.0799
+0.070 headn>44 tailn>28 headn<=370 closes>0.5
-0.070 tailn>124 lines>0.5 per<=0.151
+0.070 names<=2.5 tailn>15 tailn<=57 lines<=1.5 peak>-1.1 local>9.64
-0.070 local<=16.4 headn>281
-0.070 local<=16.4 headn<=281 leans>0.5 lines<=0.5 peak<=7.06
+0.069 headn<=175 per>0.524
+0.069 headn>37 headn<=96 nats>26.2 carry<=0.0541
-0.069 tailn>28 headn>44 peak<=-7.76 last>0.138
-0.069 tailn<=44 per<=0.0992
+0.068 local>2.43 peak>-2.32 closes<=0.5 peak<=2.9
+0.068 names>0.5 leadtail>0.157 tailn<=290 lines<=0.5 leans<=0.5
+0.068 dated>0.5 headn<=67 carry<=0.0894
-0.067 tailn>28 closes<=0.5 last>0.209 peak<=-1.31
-0.067 names<=0.5 carry>0.469
-0.067 tailn>124 usual<=0.238 per<=0.148 leadtail<=0.262
-0.067 names<=2.5 local<=25.5 headn>335 tailn>124 tailn<=329
-0.066 headn>281 headn<=370 local<=16.4
+0.066 carrytail<=0.119 closes<=0.5 peak>13.7 lines<=0.5 leadtail>0.0778 headn>138
-0.065 closes<=0.5 headn>459 margin<=25.6 tailn>379
-0.065 headn<=160 local<=40.7 tailn<=43 per<=0.0716
-0.065 carry>0.248
-0.065 headn<=429 tailn>424 per<=0.258
-0.065 carrytail>0.175
+0.065 local>-0.87 closes<=0.5 peak>-4.1 headn<=238 leadtail>0.0714 lines<=0.5 leans<=0.5
-0.065 headn<=281 local<=16.4 leans>0.5 per<=0.103
-0.065 local<=40.7 headn>160 tailn>127 tailn<=190 margin<=13.8
-0.065 headn>175 peak<=-7.76 last>0.08
-0.065 headn<=44 margin<=8.41
+0.065 local>1.03 peak>-4.1 closes<=0.5 headn<=182 leadtail>0.0714
+0.064 per>-0.0668 leadtail>0.0799 closes<=0.5 headn<=160 usual>0.182 lines<=0.5
+0.064 last<=0.197 leadtail>0.144 closes<=0.5 lines<=0.5 headn<=125 leans<=0.5
+0.064 last<=0.366 tailn<=152 headn>187 margin>16.9
-0.064 tailn>28 headn>370 local<=32.7
+0.064 carry>0.0916 peak>-0.803 nats>0.918
+0.064 carry<=0.0916 peak<=-0.7
-0.064 headn<=175 per<=0.524 tailn>510
+0.064 headn>429 tailn<=184 local>32.7
+0.064 tailn<=664 lines>2.5 last<=0.0541 headn>80 carry2<=0.0316
+0.064 per>-0.0285 closes<=0.5 peak>-4.1 headn<=238 leans<=0.5 lines<=0.5 leadtail>0.267
+0.063 names<=2.5 tailn>13 lines>3.5 headn>88 headn<=206 last<=0.133
-0.063 dated<=0.5 usual<=0.0563 back>0.0615
+0.063 local>-0.738 closes<=0.5 peak>1.11 lines<=0.5 leadtail>0.0778 headn>177 margin>16.9
+0.063 headn>44 back<=0.222 headn<=238 finished>0.5 local>27.5 usual>0.159
+0.063 tailn<=44 per>0.0992
-0.063 headn>37 finished<=0.5 tailn>162 peak<=8.22 leadtail<=0.525 tailn<=262
-0.062 names<=2.5 tailn>202 headn>429 tailn<=268
-0.062 headn>429 tailn>435 tailn<=510
+0.062 local>32.7 tailn>156 headn<=181 tailn<=246
-0.062 local<=26.4 headn<=281 leans>0.5 per<=0.103
-0.061 lines>2.5 last>0 usual<=0.239
+0.061 peak>-1.31 nats>4.21 headn<=181 lines>0.5
+0.061 local>17.8 closes<=0.5 peak>1.11 lines<=0.5 headn>162
+0.061 tailn<=91 lines<=0.5 leadtail>0.27
-0.061 lines>2.5 last>0.0541
-0.061 headn>281 local<=26.4 margin<=11.8
-0.061 last>0.197
+0.060 headn>37 headn<=100 tailn>43 lines<=1.5 carry<=0.0446 finished>0.5
-0.060 tailn<=91 lines<=0.5 leadtail<=0.27
+0.060 peak>8.22 leadtail>0.0693 closes<=0.5 lines<=0.5 headn<=354
+0.060 names>0.5 leadtail>0.157 tailn<=290 lines<=0.5 headn>50
-0.060 finished<=0.5 tailn>162 leadtail<=0.525 peak<=8.22 tailn<=262
-0.060 closes<=0.5 headn>459 margin<=25.6 tailn>106
-0.060 local<=15 headn>281
-0.060 headn>44 headn<=370 tailn<=28
+0.060 lines>2.5 last<=0 tailn<=152
-0.060 tailn<=664 lines>2.5 last>0.0541
-0.060 local<=32.7 headn>439 tailn>106 tailn<=601
-0.060 headn>37 headn<=61 lines<=0.5 leans>0.5
+0.059 per>-0.102 leans<=0.5 headn<=126 lines<=0.5 leadtail>0.265 finished>0.5 usual<=0.122
-0.059 headn>44 tailn<=28
-0.059 headn>370 local<=32.7
-0.059 headn<=429 local<=16.4 headn>281
+0.059 per>-0.0668 leadtail>0.0799 closes<=0.5 headn<=100 leans<=0.5 lines<=0.5
-0.059 lines>2.5 tailn>50 headn<=88
+0.058 local>26.4 usual>0.231 headn<=193 lines<=1.5
+0.058 per>-0.0668 peak>-7.76 closes<=0.5 leadtail>0.0693 lines<=0.5 headn<=125
+0.058 carry<=0.248 leadtail>0.0816 closes<=0.5 last<=0.197 headn<=156 usual>0.127 lines<=0.5
+0.058 names<=2.5 tailn>13 headn>37 headn<=96 nats>26.2 carry<=0.0541
+0.058 lines>2.5 tailn<=50
-0.058 carry>0.11 peak>-0.803 carrytail>0.126
-0.058 local<=40.7 headn>160 peak<=-8.35 last>0.0769
+0.058 local>26.4 peak>-4.1 closes<=0.5 headn>182
-0.057 headn>429 tailn>202 tailn<=268
-0.057 headn>44 headn<=370 tailn>28 closes<=0.5 peak<=-10.4 carry>0.0638
+0.057 carrytail<=0.154 closes<=0.5 last<=0.141 leadtail>0.0714 headn<=100 leans<=0.5
+0.057 headn>48 headn<=58 tailn<=282 leans<=0.5 lines<=0.5
-0.057 headn>37 headn<=100 tailn>43 lines>1.5
-0.057 tailn<=186 tailn>160 headn>238
-0.057 local<=40.7 headn<=370 usual<=0.0735 carrytail>0.0179
-0.057 lines<=0.5 leadtail<=0.0778 carrytail>0.0333
-0.057 tailn<=124 margin<=3.32 leadtail<=0.3 dated<=0.5
-0.057 lines<=2.5 tailn>57 tailn<=60
-0.056 headn>44 back>0.222
-0.056 local<=15 headn>281 tailn<=75
+0.056 headn>37 headn<=429 finished>0.5 local>13.5 tailn>491
+0.056 local>65.6 headn>311
-0.055 headn>37 tailn<=25
-0.055 lines>2.5 last>0.0541 per>0.366
-0.055 lines>2.5 last<=0.0541 headn<=80
+0.055 carrytail<=0.175 last<=0.186 tailn>491
+0.055 local>1.03 peak>-2.32 closes<=0.5 headn<=175 leadtail>0.0799 lines>0.5
+0.055 per>-0.0285 closes<=0.5 last<=0.114 headn<=179 leadtail>0.0714 lines<=0.5
-0.055 names<=2.5 tailn>57 tailn<=60
-0.054 tailn>28 headn>370 margin<=25.6
+0.053 headn>48 headn<=61 usual>0.189 leans<=0.5 lines>0.5
+0.053 headn>48 headn<=61 usual>0.189 leans<=0.5 lines<=0.5 tailn<=46
-0.053 lines>2.5 headn>88 lines<=3.5 usual<=0.24
-0.053 lines<=2.5 tailn<=28 per<=0.144
-0.053 carry>0.0916 peak>-0.803 nats<=0.918
+0.053 names<=2.5 lines<=6.5 lines>2.5 headn>170 headn<=190
+0.053 carrytail<=0.0864 peak>1.84 closes<=0.5 lines>0.5
+0.053 carrytail<=0.0864 peak>1.84 closes<=0.5 lines<=0.5 leadtail<=0.0693
+0.052 local>16.4 tailn>510
-0.052 lines<=0.5 leadtail<=0.0778 carrytail>0.0321
+0.052 local>25.5 headn<=234 tailn<=227 nats>30.4
+0.052 per>-0.0668 peak>13.7 closes<=0.5 leadtail>0.0693 lines<=0.5 headn>125
+0.052 lines>4.5 tailn>50 headn>88 usual>0.195
+0.052 headn>48 headn<=58 usual>0.189 leans>0.5
+0.052 headn>37 headn<=96 per>0.347
+0.052 carry<=0.293 local>26.4 usual>0.231 headn<=420
+0.052 tailn>25 tailn<=91 margin>-3.77 lines<=0.5 leadtail>0.295
-0.051 per<=-0.102
-0.051 local<=40.7 headn<=37
+0.051 headn>175 peak>-7.76 tailn<=152 margin>8.94
-0.051 headn<=459 local<=40.7 headn>160 peak<=-8.35
+0.050 lines>2.5 last<=0.0541 headn>188 carry2<=0.0316
-0.050 lines>2.5 last>0.0136
-0.050 names<=2.5 tailn>13 local<=40.7 headn>160 headn<=163
+0.050 tailn>28 last<=0.209 headn<=281 usual>0.182 lines<=0.5 headn>95 local>16.4
-0.050 headn<=100 tailn>83 carry>0.0446 leadtail<=0.265
-0.050 names<=2.5 tailn<=184 margin<=15.7 headn>141 tailn>97
-0.050 headn>48 headn<=58 tailn>282 carry2>0.0517
-0.050 lines>2.5 headn<=88
+0.050 local>1.36 peak>-2.32 closes<=0.5 peak<=2.33
+0.049 headn<=459 finished>0.5 local>15 tailn>510
+0.049 tailn>25 tailn<=91 margin>3.51 peak>-1
-0.049 headn<=37 last>0.0286
+0.049 last<=0.545 names<=2.5 tailn>184 tailn<=204 headn<=182
+0.049 dated>0.5 headn<=67 last<=0.0658 carry<=0.0849 carrytail>0.0198
-0.049 headn>251 tailn>25 local<=15
+0.049 headn<=100 tailn>83 carry<=0.0446 lines<=1.5 finished>0.5
-0.049 headn>370 tailn>28 margin<=25.6
-0.048 headn>37 headn<=96 nats<=26.2 tailn>287
-0.048 names<=2.5 tailn>13 headn<=37 carry>0.0303
+0.048 names<=2.5 tailn>44 tailn<=52 peak>-1.1
-0.048 tailn>25 tailn<=91 margin<=-3.77
-0.048 names<=2.5 tailn>13 headn<=37 carry>0.0175
+0.048 per>-0.171 headn>359 local>65.6
+0.047 per>-0.0285 closes<=0.5 last<=0.114 headn>179 local>40.7
-0.047 closes<=0.5 last>0.366 peak<=-1.87
-0.047 local>1.03 peak<=-2.32
-0.047 local<=65.6 headn<=354 usual<=0.112 tailn>209
-0.047 headn>175 tailn>152 tailn<=230 margin<=20.8
-0.047 headn<=37 carry>0.0303
-0.047 headn>429 margin<=25.6
-0.047 names>2.5 tailn>243
-0.047 headn>370 local<=40.7
-0.047 dated<=0.5 local<=13.1 headn>202 margin<=10.2
-0.047 tailn>91 lines<=0.5 leans>0.5
-0.047 local<=40.7 headn<=160 tailn<=28
-0.047 dated<=0.5 per<=-0.165 names<=0.5
+0.047 leadtail>0.0693 closes<=0.5 last<=0.167 headn<=100 usual>0.187
-0.046 names<=2.5 tailn>13 lines>2.5 headn<=88
+0.046 leadtail>0.0693 closes>0.5 headn>271
+0.046 headn>37 headn<=100 tailn>43 lines<=1.5 carry<=0.0759 finished>0.5
+0.046 names<=2.5 lines>6.5 headn<=199
-0.045 local<=40.7 headn>160 tailn<=127 margin<=-3.9
+0.045 headn<=175 headn>170
+0.045 per>-0.171 tailn<=124 margin>3.32 peak>0.208
-0.045 tailn>25 closes<=0.5 last>0.366
+0.045 lines<=0.5 leadtail>0.0778 leans<=0.5 headn<=125
-0.045 tailn>28 peak<=-7.76 last<=0.138
+0.045 leadtail>0.0693 closes<=0.5 local>13.9 tailn<=127
-0.045 headn>48 headn<=58 tailn>282
+0.045 per>-0.0668 headn<=281 closes<=0.5 finished>0.5 local>13.5 lines<=0.5
-0.045 tailn>25 tailn<=91 margin<=3.51 leadtail<=0.32
-0.044 headn>37 headn<=96 per<=0.347 tailn>282
+0.044 carry<=0.206 leadtail>0.144 closes<=0.5 last<=0.186 headn>100 local>26.4
+0.044 carry<=0.163 closes<=0.5 peak>1.11 headn>110 local>17.3
-0.044 headn>48 headn<=58 tailn<=282 lines<=0.5 leans>0.5
+0.044 peak>3.54 leadtail>0.0799 closes<=0.5 lines>0.5
+0.044 peak>3.54 leadtail>0.0799 closes<=0.5 lines<=0.5 headn>238
-0.044 tailn<=124 margin<=3.32 headn>119
+0.044 peak>-1.31 nats>4.21 headn>181 margin<=17.5
+0.044 peak>-1.31 nats>4.21 headn<=181 lines<=0.5 leadtail<=0.0799
+0.044 per>-0.0285 closes<=0.5 last<=0.114 headn>125 local>26.4
+0.044 last<=0.366 tailn>491 per>0.386
+0.044 tailn>28 peak>-7.76 closes<=0.5 leans<=0.5 lines<=0.5 headn<=126
-0.043 lines>2.5 last<=0.0541 carry2>0.0316
+0.043 finished>0.5 local>13.5 tailn<=91
-0.043 tailn>664 carry2>0.0882
-0.043 lines>2.5 last<=0.0541 headn>80 carry2>0.0316
-0.043 names<=2.5 tailn<=44 per<=0.134
-0.043 tailn>28 closes<=0.5 last>0.299
-0.043 lines>3.5 headn>206 nats<=144
+0.043 per>-0.171 headn<=359 usual>0.245 local>26.4
+0.043 names<=2.5 tailn>69 tailn<=91 margin>-3.77 lines>1.5 last<=0.00943
-0.043 local<=1.03 leadtail>0.286
+0.043 tailn>39 peak>-7.76 closes<=0.5 headn<=327 usual>0.184 local>16.9
-0.042 names<=2.5 tailn>15 tailn<=57 lines<=1.5 peak<=-1.1
-0.042 headn>429 tailn>184
-0.042 closes<=0.5 dated<=0.5 last>0.37
+0.042 last<=0.545 tailn>664 carry2<=0.0882 headn>139 local<=27.5
+0.042 last<=0.545 tailn>664 carry2<=0.0882 headn<=139
-0.042 tailn>28 last>0.209
+0.042 lines>3.5 headn>206 nats>144
-0.042 leadtail<=0.0693 lines>0.5
+0.042 carry<=0.293 usual>0.182 headn>61 tailn>491
-0.042 lines>2.5 last>0
+0.042 local>32.7 tailn<=156
+0.042 tailn>28 closes>0.5 headn>271
-0.041 headn>48 headn<=58 tailn<=282 leans>0.5
-0.041 names<=2.5 tailn<=184 margin<=15.7 tailn>160
+0.041 dated>0.5 headn>67 tailn<=70
+0.041 lines<=2.5 tailn>28 headn<=96 per>0.234
-0.041 headn>44 tailn>28 headn<=370 closes<=0.5 last>0.299
+0.041 headn<=100 tailn>43 tailn<=83
-0.041 lines>5.5 headn>206
-0.040 tailn>91 lines>0.5 last>0.0645
-0.040 lines>8.5 last>0.0541 per<=0.366
-0.040 tailn>57 lines<=2.5 usual<=0.0682
+0.040 tailn<=124 margin>3.32 headn>145
+0.040 tailn>36 peak>-7.76 closes<=0.5 headn<=327 finished>0.5 local>16.9
-0.040 headn>37 headn<=100 tailn>43 lines<=1.5 carry>0.0446 leadtail<=0.265
-0.040 tailn>28 headn>44 headn<=370 closes<=0.5 peak<=-10.4
-0.040 names<=2.5 tailn>13 tailn<=57 lines<=1.5 peak<=-1.1
+0.040 tailn>28 last<=0.197 headn<=175 usual>0.134 leans<=0.5
-0.040 local<=1.03 leadtail>0.337
-0.040 lines<=2.5 tailn<=44
-0.039 carry>0.293 leadtail>0.326
+0.039 closes>0.5 headn<=160 usual<=0.154
+0.039 headn>44 headn<=370 local>16.4 usual>0.238 finished>0.5
-0.039 headn<=459 usual<=0.181 last>0.0833
-0.039 tailn>28 headn>44 back>0.222
-0.039 last>0.366
+0.039 local>1.03 peak>-2.32 closes<=0.5 headn<=187 peak<=1.99
-0.039 names<=2.5 lines<=6.5 lines>2.5 headn<=170
+0.038 headn>459 margin>25.6
-0.038 per>-0.0668 peak<=-7.76
+0.038 local>65.6 headn<=311
+0.038 leadtail>0.0693 closes<=0.5 local>13.9 tailn>424
-0.038 local<=65.6 headn>354 tailn>154 local>23.9
+0.038 names<=2.5 tailn>13 local>40.7 tailn<=204
-0.038 headn<=100 tailn<=43
-0.038 headn>37 headn<=96 nats<=26.2 tailn<=287 leadtail<=0.295 per<=0.0992
+0.037 headn>429 tailn>268 tailn<=435 margin>21.8
+0.037 local>40.7
+0.037 headn<=44 margin>8.41
+0.037 headn<=429 local>16.4 tailn>424
+0.037 headn<=459 usual>0.238 local>23.9 finished>0.5
+0.037 last<=0.545 tailn>435 nats>57.8 headn<=301 finished>0.5
+0.037 last<=0.545 names<=2.5 tailn<=184 margin>8.41 headn>289
-0.037 tailn>57 lines>2.5
-0.037 tailn>25 usual<=0.0682
+0.037 names<=2.5 tailn>13 headn<=37 carry<=0.0303 last<=0.0909
-0.037 headn>37 finished<=0.5 tailn<=180 peak<=-1.21
-0.037 headn>37 tailn<=15
-0.037 names<=2.5 tailn>204 usual<=0.188 last>0.0784
-0.037 carrytail<=0.154 closes<=0.5 last>0.141
-0.037 local<=40.7 headn<=370 headn>37 finished<=0.5 tailn>180
-0.037 headn>429 tailn>202
-0.036 headn>37 headn<=100 tailn>124 lines<=1.5 carry>0.0759
-0.036 names<=2.5 local<=25.5 headn<=335 leans>0.5 lines<=0.5
-0.036 per>-0.0285 closes<=0.5 peak<=-4.1
-0.036 carry>0.163 leadtail>0.295
-0.036 tailn>28 headn>44 headn<=370 closes<=0.5 back>0.222
-0.036 headn<=48
-0.036 names<=2.5 tailn>52 tailn<=54
+0.035 headn<=37 carry<=0.0303 last<=0.0909
+0.035 names<=2.5 tailn>13 headn>429 tailn<=202 rank>-12.9
+0.035 headn>37 headn<=61 lines<=0.5 leans<=0.5 usual>0.182 per<=-0.0633
-0.035 tailn>28 last>0.267
+0.035 names<=0.5 per>-0.174 tailn<=52
+0.034 carrytail<=0.154 closes<=0.5 last<=0.141 leadtail>0.0714 headn>100 local>27.5
+0.034 closes<=0.5 headn>459 margin>25.6
-0.034 tailn>186 usual<=0.182 last>0.0784
-0.034 local<=65.6 headn>429 tailn>202
+0.034 tailn<=124 margin>3.32 peak>0.208
+0.033 tailn>28 last<=0.267 usual>0.182 headn<=160 lines<=0.5 leans<=0.5 headn>61
+0.033 lines<=2.5 leadtail>0.0693 closes>0.5 headn>271
-0.033 tailn<=160 margin<=3.32 leadtail<=0.267
+0.033 per>-0.102 leans<=0.5 headn<=126 lines<=0.5 leadtail>0.265 finished<=0.5
+0.033 last<=0.545 names>2.5
-0.033 lines<=4.5 lines>2.5 usual<=0.335
-0.033 local>-0.87 closes<=0.5 peak<=-4.1
-0.033 carrytail<=0.175 last>0.186
+0.033 lines>4.5 headn>206 lines<=5.5
+0.032 names<=2.5 tailn>186 tailn<=204
-0.032 peak>-7.76 leadtail<=0.0693
-0.032 peak<=-7.76 carrytail<=0.0407
-0.032 carry<=0.248 leadtail<=0.0816
-0.032 peak>-6.01 leadtail<=0.0799
-0.032 peak<=-6.01 carrytail<=0.0407
-0.032 tailn>44 tailn<=57 margin<=-1.35
-0.032 headn<=429 tailn<=424 dateline<=0.5 peak<=-10.7
-0.032 headn>37 tailn>15 tailn<=57 peak<=-0.411
-0.032 carry<=0.206 leadtail<=0.144
+0.032 local>25.5 headn<=234 tailn>460 finished>0.5 carry2>0.0481
-0.032 local>-0.738 closes<=0.5 peak<=1.11
-0.032 names<=2.5 tailn<=186 margin<=-3.77
+0.032 lines<=2.5 tailn>44 tailn<=57
-0.031 carrytail<=0.119 closes<=0.5 peak<=0.417
-0.031 carry>0.161 leadtail>0.378
-0.031 peak>-5.01 leadtail<=0.144
-0.031 peak<=-5.01 carrytail<=0.0359
+0.031 names<=2.5 tailn<=184 margin>15.7 lines<=0.5
-0.031 headn>37 headn<=96 per<=0.0992 tailn<=282 leadtail<=0.316
+0.031 headn>37 tailn>15 tailn<=57 peak>-0.411 margin>0.737 headn<=133
-0.030 headn>37 finished<=0.5 tailn>180 local<=36.1
-0.030 closes<=0.5 last<=0.366 finished<=0.5
+0.030 local>1.03 peak>-2.32 closes<=0.5 headn>187 margin<=16.9
-0.030 carrytail>0.0864 leadtail>0.349
-0.030 headn>37 finished<=0.5 tailn>262 peak<=8.22 leadtail<=0.525
+0.030 local>-0.738 closes<=0.5 peak>1.11 lines<=0.5 leadtail>0.0778 headn>177 margin<=16.9
-0.030 headn>175 tailn<=152 margin<=8.94
+0.030 closes>0.5 headn>271
+0.030 closes>0.5 headn<=271 leadtail<=0.0459
+0.029 per>-0.171 leans<=0.5 lines<=0.5 headn<=125 leadtail>0.262 finished<=0.5
-0.029 local>1.03 closes<=0.5 peak<=1.11
+0.029 lines<=2.5 tailn<=28 per>0.144
-0.029 last<=0.197 leadtail<=0.144
+0.029 tailn>28 closes>0.5 headn>160
-0.029 lines<=0.5 leadtail>0.0778 leans>0.5
+0.029 last<=0.197 leadtail>0.144 closes<=0.5 lines<=0.5 headn>125 local>19.4
+0.029 dated>0.5 headn<=67 carry<=0.0894 per<=0.123
+0.029 per>-0.0668 headn>281 margin>25.6
+0.029 per>-0.171 tailn>124 usual>0.238 headn<=281 lines<=0.5
+0.029 dated>0.5 headn<=67 last<=0.0658 carry>0.0849
-0.028 local>1.03 peak<=-4.1
+0.028 local<=65.6 headn>354 tailn<=154
-0.028 finished<=0.5 tailn>262 leadtail<=0.525 peak<=8.22
-0.028 per>-0.0668 headn>281 margin<=25.6
+0.028 headn<=429 tailn>424 per>0.258
-0.028 names<=2.5 tailn>13 lines>2.5 last>0 nats<=48.8 usual>0.25
+0.028 tailn>25 usual>0.0682 closes>0.5 headn>204
+0.028 tailn>25 usual>0.0682 closes<=0.5 last<=0.167 tailn<=91 margin>-3.77
-0.028 names<=2.5 tailn>13 headn>429 tailn<=202 rank<=-12.9
-0.028 lines>3.5 headn>88 headn<=206 last>0.133
-0.027 local<=26.4 headn>281 local>15 tailn>170
-0.027 last<=0.545 tailn>664 carry2>0.0882
-0.027 local<=40.7 headn<=160 tailn>28 usual<=0.0615
+0.027 headn<=142 finished>0.5 local>15 tailn<=510
+0.027 peak>-5.01 leadtail>0.144 closes<=0.5 lines<=0.5 leans<=0.5 headn>141
+0.027 headn>48 headn<=61 usual>0.188 leans>0.5
+0.027 carrytail<=0.0864 peak>-2.21 closes<=0.5 peak<=1.84
-0.026 per>-0.0668 headn<=281 closes<=0.5 finished<=0.5
+0.026 headn>48 headn<=61 usual>0.189 leans>0.5
+0.026 carrytail<=0.0723 peak<=-1.31
-0.026 names<=2.5 tailn>13 lines>3.5 headn>88 headn<=206 last>0.133
+0.026 per>-0.0668 leadtail>0.0799 closes<=0.5 headn>160 local>27.5
+0.026 headn>37 headn<=96 nats>26.2 carry>0.0541
+0.026 headn>37 headn<=96 nats<=26.2 tailn<=287 leadtail>0.295
-0.025 carry<=0.161 closes<=0.5 peak<=1.84
+0.025 names<=2.5 tailn<=186 margin>24.1
-0.025 headn<=459 finished<=0.5 tailn>162
-0.025 carry<=0.163 closes<=0.5 peak<=1.11
-0.025 headn>429 tailn<=202 local<=32.7
+0.025 lines>2.5 last<=0
-0.025 tailn>39 peak>-7.76 closes<=0.5 headn>327
-0.025 tailn>39 peak<=-7.76 last<=0.138
-0.025 headn>429 tailn<=184 local<=32.7
+0.025 names<=2.5 tailn>57 tailn<=60 lines>0.5
-0.024 carrytail>0.126 peak>-0.505
-0.024 leadtail>0.0693 closes<=0.5 last>0.167
+0.024 tailn>28 peak>-7.76 closes<=0.5 headn<=359 local>16.9
+0.024 headn>44 back<=0.222 headn<=238 finished>0.5 local>27.5 usual<=0.159
-0.024 peak>-2.32 leadtail<=0.0799
-0.024 peak<=-2.32 carry<=0.0709
-0.024 tailn>36 peak>-7.76 closes<=0.5 headn>327
-0.024 tailn>36 peak<=-7.76 last<=0.138
-0.024 names<=2.5 tailn>13 lines>2.5 headn>88 lines<=3.5
-0.024 lines>4.5 headn<=92
-0.024 tailn>36 peak>-7.76 closes<=0.5 headn<=327 finished<=0.5
+0.023 per>-0.171 headn<=95 usual>0.245 local<=26.4
+0.023 headn>37 headn<=96 per<=0.347 tailn<=282 leadtail>0.316
-0.023 tailn<=664 lines>2.5 last<=0.0541 headn<=80
+0.023 headn>48 headn<=58 tailn>282 carry2<=0.0517
-0.023 carry<=0.293 local<=26.4 headn<=187 leans>0.5
+0.023 headn>37 headn<=100 tailn>43 lines<=1.5 carry>0.0446 leadtail>0.265
+0.023 headn>37 headn<=100 tailn>43 lines<=1.5 carry<=0.0446 finished<=0.5
-0.023 last<=0.545 tailn<=664 lines>0.5 tailn>76
-0.023 tailn>28 peak>-7.76 closes<=0.5 headn>359
-0.023 tailn>28 peak>-7.76 closes<=0.5 headn<=359 local<=16.9 margin<=3.32
+0.023 lines>2.5 last<=0.0541 carry2<=0.0316 headn>188
+0.023 lines>2.5 last<=0.0541 carry2<=0.0316 headn<=75
+0.023 per>-0.0668 leadtail>0.0799 closes<=0.5 headn>100 local>26.4
-0.023 per>-0.171 headn>359 local<=65.6
-0.023 per>-0.171 headn<=359 usual<=0.245 last>0.0754
-0.023 headn>429 tailn>268 tailn<=435 margin<=21.8
+0.023 tailn>28 closes<=0.5 last<=0.299 finished>0.5 local>13.5 lines<=0.5
-0.023 lines>2.5 tailn>50 headn>88 lines<=4.5
-0.023 per>-0.102 leans>0.5
+0.023 local>65.6 headn>311 peak<=2.53
+0.023 carry<=0.161 closes<=0.5 peak>1.84 headn>160
-0.023 names<=2.5 lines>6.5 headn>199
-0.023 tailn>25 closes<=0.5 last<=0.366 tailn<=91 margin<=0.737
-0.023 local<=65.6 headn<=429 usual<=0.238 tailn>282
-0.022 names<=2.5 tailn>44 tailn<=52 peak<=-1.1
-0.022 headn>175 peak>-7.76 tailn<=152 margin<=8.94
-0.022 headn>175 peak<=-7.76 last<=0.08
+0.022 tailn>25 closes>0.5 headn>160
+0.022 tailn>25 closes<=0.5 last<=0.366 tailn<=91 margin>0.737
-0.022 carry<=0.293 local<=26.4 headn>187
+0.022 carrytail<=0.119 closes<=0.5 peak>0.417 lines<=0.5 leadtail>0.0778 headn>138 peak<=13.7
-0.022 local<=65.6 headn<=354 usual<=0.0615
-0.021 lines>2.5 last>0.0541 headn>348
-0.021 tailn>28 last>0.197 peak>-1.54
-0.021 tailn>28 last<=0.197 headn>175 local<=27.5
-0.021 tailn>28 last<=0.197 headn<=175 usual<=0.134
-0.021 tailn>124 usual<=0.238 per<=0.148 leadtail>0.262
-0.021 headn>37 headn<=61 lines>0.5
+0.021 headn>48 headn<=58 tailn<=282 leans<=0.5 lines>0.5
-0.021 tailn<=124 margin<=3.32 leadtail<=0.3 dated>0.5
+0.021 carry<=0.293 local>26.4 usual>0.231 headn>420
+0.021 headn>175 tailn<=133 margin>8.94
+0.021 tailn>44 tailn<=57 margin>-1.35 peak<=0.637
-0.021 tailn>28 closes<=0.5 last>0.209 peak>-1.31
+0.020 carrytail<=0.175 last<=0.186 tailn<=491 headn<=182 usual>0.112
-0.020 local<=40.7 headn>160 peak<=-8.35 last<=0.0769
+0.020 tailn>28 closes<=0.5 last<=0.209 local>27.5
-0.020 tailn>28 closes<=0.5 last<=0.299 finished<=0.5
-0.020 dated<=0.5 usual<=0.0615 back<=0.0615
+0.020 tailn>28 last<=0.197 headn>175 local>27.5
+0.020 names>0.5 leadtail>0.256 lines>0.5
+0.020 names>0.5 leadtail>0.256 lines<=0.5 tailn>320
+0.020 names>0.5 leadtail>0.256 lines<=0.5 tailn<=320 headn<=51
+0.020 carry<=0.248 leadtail>0.0816 closes<=0.5 last<=0.197 headn<=156 usual>0.127 lines>0.5
-0.020 last<=0.366 tailn>491 per<=0.386
-0.020 last<=0.366 tailn<=491 headn>187 margin<=16.9
-0.020 lines>4.5 tailn>50 headn>88 usual<=0.195
-0.020 per>-0.171 leans>0.5
-0.020 tailn>28 peak>-7.76 closes<=0.5 leans>0.5
+0.019 names<=2.5 tailn>13 headn<=37 carry<=0.0175
+0.019 names<=2.5 tailn>13 headn>37 headn<=96 nats>26.2 carry>0.0541
-0.019 tailn>28 closes<=0.5 last<=0.209 local<=27.5 headn>160
-0.019 per>-0.171 tailn<=124 margin<=3.32
+0.019 dated>0.5 headn<=59
+0.019 headn<=459 local>40.7
-0.019 tailn>28 last<=0.209 headn>281
+0.019 headn<=37 last<=0.0286
+0.019 closes<=0.5 last<=0.366 finished>0.5 local>13.5 headn>232 tailn<=127
+0.019 closes<=0.5 last<=0.366 finished>0.5 local>13.5 headn<=232
+0.019 names<=2.5 tailn>184 usual>0.182
-0.019 names<=2.5 tailn>15 tailn<=91 margin>-3.77 lines>1.5 last>0.00943
+0.018 local>1.03 peak>-2.32 closes<=0.5 headn>175 margin<=17.5
+0.018 local>1.03 peak>-2.32 closes<=0.5 headn<=175 leadtail<=0.0799
+0.018 leadtail>0.0693 closes<=0.5 last<=0.167 headn>100 local>26.4
+0.018 headn>44 back<=0.222 headn<=100 leadtail>0.316 lines>0.5
+0.018 headn>44 back<=0.222 headn<=100 leadtail>0.316 lines<=0.5 leans>0.5
+0.018 tailn>28 headn>370 margin>25.6
-0.018 tailn>25 usual>0.0682 closes<=0.5 last>0.167
-0.018 tailn>91 lines>0.5
-0.018 headn>44 tailn>28 headn<=370 closes<=0.5 last<=0.299 finished<=0.5
-0.018 local<=16.4 headn<=281 leans>0.5 lines>0.5
-0.018 local<=16.4 headn<=281 leans>0.5 lines<=0.5 peak>7.06
-0.018 carrytail<=0.0864 peak<=-2.21
-0.018 lines<=2.5 leadtail<=0.0693 carrytail<=0.0695
+0.018 tailn<=91 lines>0.5 tailn>52
+0.018 headn<=429 tailn<=424 dateline>0.5
+0.018 closes<=0.5 last<=0.366 finished>0.5 local>13.5 lines<=0.5 usual>0.127
-0.017 headn>48 headn<=61 usual<=0.188
-0.017 tailn>91 closes<=0.5 last<=0.366 lines>0.5
+0.017 names<=2.5 tailn<=184 margin>15.7
+0.017 peak>-6.01 leadtail>0.0799 closes<=0.5 margin>5.56 tailn<=158 lines>0.5
-0.017 headn>37 finished<=0.5 tailn>162 peak<=8.22 leadtail>0.525
-0.017 closes<=0.5 dated<=0.5 last<=0.37 finished<=0.5
-0.017 tailn>28 headn>44 back<=0.222 headn<=100 leans>0.5
-0.016 tailn>28 headn>44 peak<=-7.76 last<=0.138
+0.016 headn>44 headn<=370 local>16.4 usual>0.238 finished<=0.5
-0.016 tailn>28 headn>44 headn<=370 closes<=0.5 peak>-10.4 finished<=0.5
+0.016 tailn>91 lines<=0.5 usual>0.287
-0.016 finished<=0.5 tailn>162 leadtail<=0.525 peak>8.22
+0.016 headn>48 headn<=58 tailn<=282 lines<=0.5 leans<=0.5 leadtail<=0.356
+0.016 peak>-2.32 leadtail>0.0799 closes<=0.5 peak<=3.54
-0.016 headn<=37 carry<=0.0303 last>0.0909
-0.016 names<=2.5 tailn>13 headn<=37 carry<=0.0303 last>0.0909
-0.016 dated<=0.5 per<=-0.165 names>0.5
+0.016 per>-0.0285 closes<=0.5 last<=0.114 headn<=179 leadtail>0.0714 lines>0.5
-0.016 tailn<=664 lines>2.5 last<=0.0541 headn>80 carry2>0.0316
-0.016 names<=2.5 tailn>13 lines>3.5 headn>206
-0.016 names>0.5 leadtail>0.157 tailn>290
-0.016 names>0.5 leadtail>0.157 tailn<=290 lines>0.5
+0.016 headn>37 headn<=100 tailn>43 lines<=1.5 carry>0.0759 tailn<=124
+0.016 headn>37 headn<=100 tailn>43 lines<=1.5 carry<=0.0759 finished<=0.5
+0.016 headn>370 tailn>28 margin>25.6
+0.016 names<=2.5 tailn>15 tailn<=91 margin>-3.77 lines<=1.5
+0.016 per>-0.0668 leadtail>0.0799 closes<=0.5 headn<=100 leans<=0.5 lines>0.5
+0.016 headn>48 headn<=58 tailn<=282 leans<=0.5 lines<=0.5 leadtail<=0.356
+0.016 closes<=0.5 dated>0.5 lines<=0.5
+0.015 local<=40.7 headn>370 tailn<=106
+0.015 per>-0.0668 leadtail>0.0799 closes<=0.5 headn<=160 usual>0.182 lines>0.5
-0.015 per>-0.171 tailn>124 usual<=0.238
-0.015 lines<=0.5 leadtail<=0.0778 carrytail<=0.0333
+0.015 tailn>664 carry2<=0.0882 local<=27.5
+0.015 tailn>91 lines<=0.5 leans<=0.5
+0.015 local>-0.87 closes<=0.5 peak>-4.1 headn<=238 leadtail>0.0714 lines>0.5
+0.015 local>-0.87 closes<=0.5 peak>-4.1 headn<=238 leadtail>0.0714 lines<=0.5 leans>0.5
+0.015 names<=2.5 tailn>13 lines>2.5 last<=0
-0.015 headn>251 tailn>25 local>15 tailn<=158 margin<=14.3
-0.015 tailn>28 headn>44 headn<=370 closes<=0.5 back<=0.222 finished<=0.5
-0.015 dated<=0.5 usual<=0.0563 back<=0.0615
-0.015 local<=40.7 headn<=370 usual>0.0735 headn>160 margin<=9.55
-0.015 local<=40.7 headn<=370 usual<=0.0735 carrytail<=0.0179
+0.015 names<=2.5 tailn>424 headn<=429
-0.015 headn>37 headn<=429 finished<=0.5
+0.014 carry>0.11 peak>-0.803 carrytail<=0.126
+0.014 carry<=0.11 local<=3.66
-0.014 closes<=0.5 last>0.366 peak>-1.87
-0.014 per>-0.0668 leadtail>0.0799 closes<=0.5 headn>100 local<=26.4
-0.014 per>-0.0668 leadtail>0.0799 closes<=0.5 headn<=100 leans>0.5
-0.014 local>1.36 peak<=-2.32
-0.014 tailn>28 headn>44 peak>-7.76 headn<=95 lines>0.5
-0.014 headn>44 headn<=370 tailn>28 closes<=0.5 peak<=-10.4 carry<=0.0638
+0.014 lines<=4.5 lines>2.5 usual>0.335
-0.014 headn>100 back<=0.222 local<=17.3
+0.014 names<=2.5 tailn>13 tailn<=57 lines<=1.5 peak>-1.1
-0.014 carrytail<=0.175 last<=0.186 tailn<=491 headn>182 margin<=20.8
-0.014 carrytail<=0.175 last<=0.186 tailn<=491 headn<=182 usual<=0.112
-0.014 per>-0.0668 leadtail>0.0799 closes<=0.5 headn>160 local<=27.5
-0.014 lines<=0.5 leadtail<=0.0778 carrytail<=0.0321
-0.014 carrytail<=0.154 closes<=0.5 last<=0.141 leadtail<=0.0714
-0.014 closes<=0.5 last<=0.366 tailn>57 finished<=0.5
-0.014 tailn>91 lines>0.5 local>7.41
-0.013 last<=0.545 tailn>435 nats<=57.8
+0.013 tailn>28 headn>44 back<=0.222 headn<=100 leans<=0.5 lines>0.5
+0.013 tailn>28 headn>44 back<=0.222 headn<=100 leans<=0.5 lines<=0.5 leadtail<=0.262
-0.013 closes<=0.5 last<=0.366 finished>0.5 local<=13.5
+0.013 headn<=459 usual>0.238 local>23.9 finished<=0.5
+0.013 closes<=0.5 last<=0.366 tailn<=57
+0.013 tailn>28 headn>44 headn<=370 closes<=0.5 peak>-10.4 finished>0.5
-0.013 per>-0.0668 peak>-7.76 closes<=0.5 leadtail<=0.0693
-0.013 tailn>28 last<=0.267 usual<=0.182
-0.013 names<=2.5 tailn>91 lines>0.5
-0.012 headn>48 headn<=61 usual<=0.189
+0.012 peak>8.22 leadtail>0.0693 closes<=0.5 lines>0.5
+0.012 peak>8.22 leadtail>0.0693 closes<=0.5 lines<=0.5 headn>354
+0.012 carry<=0.161 closes<=0.5 peak>1.84 headn<=160 tailn>32 lines>1.5
+0.012 carry<=0.161 closes<=0.5 peak>1.84 headn<=160 tailn<=32
-0.012 carry<=0.293 usual<=0.182
+0.012 headn>370 local>40.7
-0.012 peak>-1.31 nats<=4.21
-0.012 peak<=-1.31 carrytail<=0.0359
-0.012 headn>251 tailn>158 local>15
-0.012 headn>44 back<=0.222 headn<=238 finished<=0.5
-0.012 carry<=0.248 leadtail>0.0816 closes<=0.5 last>0.197
-0.012 tailn>28 last<=0.209 headn<=281 usual<=0.182
-0.012 tailn>39 peak>-7.76 closes<=0.5 headn<=327 usual<=0.184
-0.012 last<=0.545 names<=2.5 tailn<=184 margin<=8.41
-0.012 per>-0.0668 leadtail>0.0799 closes<=0.5 headn<=160 usual<=0.182
-0.012 per>-0.0285 closes<=0.5 peak>-4.1 headn>238
-0.012 per>-0.0285 closes<=0.5 peak>-4.1 headn<=238 leans>0.5
+0.012 tailn>28 headn>44 headn<=370 closes<=0.5 back<=0.222 finished>0.5
+0.012 per>-0.0668 headn<=281 closes<=0.5 finished>0.5 local>13.5 lines>0.5
+0.012 carry<=0.206 leadtail>0.144 closes<=0.5 last<=0.186 headn>100 local<=26.4
+0.012 carry<=0.206 leadtail>0.144 closes<=0.5 last<=0.186 headn<=100 leans>0.5
+0.011 peak>-6.01 leadtail>0.0799 closes<=0.5 margin>5.56 tailn>158
-0.011 headn<=281 local<=16.4 leans>0.5 per>0.103
+0.011 names<=2.5 tailn>13 headn>37 headn<=58
+0.011 per>-0.0285 closes<=0.5 peak>-4.1 headn<=238 leans<=0.5 lines<=0.5 leadtail<=0.267
+0.011 tailn>28 peak>-7.76 closes<=0.5 headn<=359 local<=16.9 margin>3.32
+0.011 headn>61 local>26.4
+0.011 lines<=2.5 headn<=96
-0.011 headn<=459 usual<=0.238 last>0.0833 usual>0.181
-0.011 tailn>25 tailn<=91 margin>-3.77 lines<=0.5 leadtail<=0.295
-0.011 per>-0.0285 closes<=0.5 last<=0.114 headn>179 local<=40.7
-0.011 per>-0.0285 closes<=0.5 last<=0.114 headn<=179 leadtail<=0.0714
+0.011 headn>37 headn<=429 finished>0.5 local>13.5 tailn<=491
-0.010 headn>37 leadtail>0.0693 lines>0.5
-0.010 headn>37 leadtail>0.0693 lines<=0.5 leans>0.5
-0.010 headn>37 leadtail<=0.0693 carrytail<=0.0695
-0.010 leadtail>0.0693 closes<=0.5 local<=13.9
-0.010 headn>238 back<=0.222
+0.010 local>40.7 tailn>204
-0.010 names<=2.5 tailn>268 headn>429
+0.010 headn>429 margin>25.6
+0.010 local>26.4 tailn<=664
-0.010 headn>48 headn<=58 tailn<=282 lines>0.5
-0.010 headn>48 headn<=58 usual<=0.189
+0.010 local<=65.6 headn>429 tailn<=202
+0.010 headn>100 back<=0.222 local>17.3
+0.010 headn>44 tailn>28 headn<=370 closes<=0.5 last<=0.299 finished>0.5
+0.010 per>-0.0285 closes<=0.5 peak>-4.1 headn<=238 leans<=0.5 lines>0.5
+0.010 local>26.4 tailn>664 carry2>0.0882
-0.009 local<=26.4 headn>281 local>15
-0.009 per>-0.0285 closes<=0.5 last<=0.114 headn>125 local<=26.4
-0.009 per>-0.0285 closes<=0.5 last<=0.114 headn<=125 leadtail<=0.0799
+0.009 local>26.4 usual>0.231 headn>193
+0.009 local>26.4 usual>0.231 headn<=193 lines>1.5
-0.009 names<=0.5 per>-0.174 finished<=0.5
+0.009 closes<=0.5 headn<=459 local>26.4
-0.009 headn>100
-0.009 leadtail>0.0693 closes<=0.5 last<=0.167 headn>100 local<=26.4
+0.009 headn<=160 local<=40.7 tailn<=43 per>0.0716
-0.009 per>-0.102 leans<=0.5 headn<=126 lines>0.5
+0.009 headn>37 headn<=96 per<=0.347 tailn<=282 leadtail<=0.316 per>0.0992
-0.009 lines>0.5 tailn>76 local>7.41
+0.009 per>-0.171 tailn<=124 margin>3.32 peak<=0.208
-0.009 names<=0.5 carry<=0.469 finished<=0.5
-0.008 tailn>124 lines>0.5 per>0.151
+0.008 tailn>28 closes<=0.5 last<=0.209 local<=27.5 headn<=160
-0.008 headn>175 peak>-7.76 tailn>152
+0.008 tailn<=160 margin>3.32
+0.008 tailn<=124 margin>3.32 headn<=145
+0.008 local<=40.7 headn<=370 headn>37 finished>0.5 local>8.2
+0.008 tailn>39 peak>-7.76 closes<=0.5 headn<=327 usual>0.184 local<=16.9
-0.008 names>0.5 leadtail>0.157 tailn<=290 lines<=0.5 headn<=50
-0.008 dated<=0.5 usual>0.0615 local<=13.1
+0.008 tailn>186 usual>0.182
+0.008 tailn>25 tailn<=91 margin>3.51 peak<=-1
+0.008 tailn>25 tailn<=91 margin<=3.51 leadtail>0.32
-0.008 local<=8.2 headn<=370 headn>37 finished>0.5
-0.008 local<=40.7 headn<=370 headn>37 finished<=0.5 tailn<=180
-0.008 per>-0.171 leans<=0.5 lines>0.5 tailn>68
-0.008 closes<=0.5 dated<=0.5 last<=0.37 finished>0.5 local<=13.9
+0.008 headn<=160 local<=40.7 tailn>43
+0.008 lines>2.5 headn>88 lines<=3.5 usual>0.24
-0.008 tailn<=186 tailn>160 headn<=238
-0.008 local<=26.4 headn<=281 leans>0.5 per>0.103
-0.008 lines>4.5 headn>92 headn<=206 usual<=0.14
+0.008 headn>37 leadtail>0.0693 lines<=0.5 leans<=0.5 headn<=106 leadtail<=0.33
+0.007 local>1.03 peak>-4.1 closes<=0.5 headn>182 local<=26.4
+0.007 local>1.03 peak>-4.1 closes<=0.5 headn<=182 leadtail<=0.0714
-0.007 tailn>25 usual>0.0682 closes<=0.5 last<=0.167 tailn<=91 margin<=-3.77
-0.007 lines>2.5 last<=0.0136 tailn>152
-0.007 local>-0.87 closes<=0.5 peak>-4.1 headn>238
-0.007 local>-0.87 closes<=0.5 peak>-4.1 headn<=238 leadtail<=0.0714
+0.007 local<=40.7 headn<=160 usual>0.0735
-0.007 names<=2.5 lines<=6.5 lines>2.5 headn>190
-0.007 tailn>28 closes<=0.5 last<=0.299 finished>0.5 local<=13.5
-0.007 last<=0.197 leadtail>0.144 closes<=0.5 lines>0.5
-0.007 last<=0.197 leadtail>0.144 closes<=0.5 lines<=0.5 headn>125 local<=19.4
-0.007 last<=0.197 leadtail>0.144 closes<=0.5 lines<=0.5 headn<=125 leans>0.5
+0.007 headn>106 leadtail>0.0693 lines<=0.5 leans<=0.5
-0.007 leadtail>0.0693 closes<=0.5 last<=0.167 headn<=100 usual<=0.187
+0.007 headn>44 back<=0.222 headn<=238 finished>0.5 local<=27.5
-0.007 names<=2.5 tailn>13 lines>2.5 last>0 nats>48.8
-0.006 tailn>124 usual<=0.238 per>0.148
+0.006 carry<=0.293 local>26.4 usual<=0.231
+0.006 carry<=0.293 local<=26.4 headn<=187 leans<=0.5
+0.006 headn>37 headn<=96 nats<=26.2 tailn<=287 leadtail<=0.295 per>0.0992
-0.006 lines>2.5 last>0 usual>0.239
-0.006 tailn>91 lines<=0.5 usual<=0.287
+0.006 headn>44 headn<=370 tailn>28 closes<=0.5 peak>-10.4
-0.006 headn>175 tailn>152 tailn<=230 margin>20.8
-0.006 local<=65.6 headn<=354 usual<=0.112 tailn<=209
-0.006 names<=2.5 tailn>184 usual<=0.182 last<=0.0784
+0.006 local>1.03 closes<=0.5 peak>1.11 lines>0.5
+0.006 local>1.03 closes<=0.5 peak>1.11 lines<=0.5 headn>162 local<=17.8
-0.006 tailn>28 peak>-7.76 closes<=0.5 leans<=0.5 lines>0.5
-0.006 last<=0.545 tailn>424 tailn<=435 carrytail>0.0519
-0.006 peak>-6.01 leadtail>0.0799 closes<=0.5 margin<=5.56
+0.006 dated>0.5 headn>67 tailn>46
+0.006 dated>0.5 headn>67 tailn<=46 carrytail>0.0491
+0.006 local<=40.7 headn>160 tailn<=127 margin>-3.9
-0.006 lines>2.5 last<=0 tailn>152
-0.006 names<=2.5 tailn>204 usual<=0.188 last<=0.0784
-0.006 per>-0.171 tailn>124 usual>0.238 headn>281
-0.006 per>-0.171 tailn>124 usual>0.238 headn<=281 lines>0.5
-0.006 names<=2.5 local<=25.5 headn<=335 leans>0.5 lines>0.5
-0.006 per>-0.171 leans<=0.5 lines<=0.5 headn<=125 leadtail<=0.262
+0.005 lines<=0.5 leadtail>0.0778 leans<=0.5 headn>125
-0.005 headn>37 headn<=429 finished>0.5 local<=13.5
+0.005 names<=2.5 tailn>204 usual>0.188
+0.005 names>0.5 leadtail>0.256 lines<=0.5 tailn<=320 headn>51 leans>0.5
+0.005 names<=2.5 local>25.5
""")
